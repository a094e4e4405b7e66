import { pgRole } from "drizzle-orm/pg-core";

/** Made by the first migration, for they belong to the whole server and not to one database. */
export const visitor = pgRole("app_visitor").existing();
export const person = pgRole("app_person").existing();
export const auth = pgRole("app_auth").existing();
export const job = pgRole("app_job").existing();
/** Owns the few functions that look across households. It can read memberships and grants, and nothing anybody wrote. */
export const definer = pgRole("app_definer").existing();
