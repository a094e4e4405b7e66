export { lookIn } from "#app/database/connection.server";
