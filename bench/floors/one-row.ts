import { createServer } from "node:http";
import postgres from "postgres";
import { listen } from "./listen";

/** HTTP and one prepared statement: what is asked reads one row by its key, what is sent writes one. */
const sql = postgres(String(process.env.DATABASE_URL), { max: 8, onnotice: () => {} });
await sql`create table if not exists bench_rows (id bigint generated always as identity primary key, words text not null)`;
const [first] = await sql`insert into bench_rows (words) values ('first') returning id`;

listen(
  createServer(async (request, response) => {
    const [row] =
      request.method === "POST"
        ? await sql`insert into bench_rows (words) values (${"a sentence of a family"}) returning id`
        : await sql`select words from bench_rows where id = ${first?.id}`;
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(row));
  }),
);
