import type { Language } from "@onze/schema";
import type { AccountServices } from "./accounts/account-services.ts";
import type { Viewer } from "./accounts/viewer.ts";
import type { KeptCopies } from "./impact/evidence/files/kept-copies.ts";
import type { UntracedKind } from "./server/request-notes.ts";
import type { Database } from "./shared/database.ts";
import type { ReadModels } from "./shared/read-model.ts";
import type { VoiceStore } from "./voice/store/voice-store.ts";

/** What every operation gets. */
export interface Context {
  readonly database: Database;
  /** Who asks, and what they may see and do. */
  readonly viewer: Viewer;
  /** Network address of who asks; null for those who ask without HTTP. */
  readonly clientAddress: string | null;
  readonly accounts: AccountServices;
  readonly models: ReadModels;
  readonly language: Language;
  /** Today, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The same in Brussels, where the days between people are counted: all of decisions and voices. */
  readonly dayInBrussels: string;
  /** Puts a recorded import in the queue. */
  readonly requestImport: (run: string) => Promise<void>;
  /** Copies of evidence. */
  readonly copies: KeptCopies;
  /** Links and answers of anonymous rounds. */
  readonly voice: VoiceStore;
  /** Leaves who asks, and what, out of the line that the log will have about this request. */
  readonly leaveNoTrace: (kind: UntracedKind) => void;
}
