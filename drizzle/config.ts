import { defineConfig } from "drizzle-kit";

/** Reads schema and policies, writes ../migrations. Only "generate" is used: "push" would drop roles. */
export default defineConfig({
  dialect: "postgresql",
  schema: ["./drizzle/schema/*.ts", "./drizzle/policies/*.ts"],
  out: "./migrations",
  entities: { roles: true },
});
