import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PERMISSIONS } from "./server/permissions.ts";
import { permissionsDocument } from "./server/permissions-document.ts";

writeFileSync(fileURLToPath(new URL("../PERMISSIONS.md", import.meta.url)), permissionsDocument(PERMISSIONS));
