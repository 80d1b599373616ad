import type { MikroORM } from "@mikro-orm/postgresql";
import type { Language } from "@onze/schema";
import type { Database } from "./shared/database.ts";
import type { ReadModels } from "./shared/read-model.ts";

/** What every operation gets. */
export interface Context {
  /** For reading: one statement, plain objects. */
  readonly database: Database;
  /** For writing: entities, in a unit of work of this request alone. */
  readonly em: MikroORM["em"];
  readonly models: ReadModels;
  readonly language: Language;
  /** Today, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Puts a recorded import in the queue. */
  readonly requestImport: (run: string) => Promise<void>;
}
