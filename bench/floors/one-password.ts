import { createServer } from "node:http";
import { hashPassword, verifyPassword } from "#app/domain/accounts/password";
import { listen } from "./listen";

/** HTTP and one password looked at, which is slow on purpose. */
const hash = await hashPassword("a long enough password");
listen(
  createServer(async (_request, response) => {
    response.end(String(await verifyPassword(hash, "a long enough password")));
  }),
);
