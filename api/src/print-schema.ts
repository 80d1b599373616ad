import { fileURLToPath } from "node:url";
import { createSchema } from "./create-schema.ts";

await createSchema(fileURLToPath(new URL("../../schema/schema.graphql", import.meta.url)));
