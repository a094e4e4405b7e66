import postgres from "postgres";

/** Ends every connection to this database that has this application name. */
const [url = "", application = ""] = process.argv.slice(2);
const admin = postgres(url, { max: 1, fetch_types: false });
await admin`select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where application_name = ${application} and datname = current_database()`;
await admin.end();
