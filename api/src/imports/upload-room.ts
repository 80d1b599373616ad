import type { Viewer } from "../accounts/viewer.ts";
import { tooMany } from "../errors.ts";
import type { Database } from "../shared/database.ts";
import { type KeptUpload, keptUploads, waitsByNow } from "./kept-uploads.queries.ts";
import { forgetUpload } from "./upload-store.ts";
import type { ImportingOrganisation } from "./uploader.ts";

/** Uploads that one account or token may send at once. */
const MOST_AT_ONCE = 2;
/** Uploads kept for one organisation, and for the secretariat, and their bytes together. */
const MOST_KEPT = 50;
const MOST_BYTES = 5_000_000_000;

/** An upload that is about to come, or comes. */
interface Arrival {
  readonly viewer: Viewer;
  readonly organisation: ImportingOrganisation;
  /** As announced; of what announces nothing, the most that is taken. */
  readonly bytes: number;
}

interface RoomOptions {
  readonly database: Database;
  readonly dataDirectory: string;
}

export interface UploadRoom {
  /**
   * Keeps room for an upload while it comes and is recorded.
   *
   * @throws {Refusal} when there is none, before anything of it is kept.
   */
  whileArriving(arrival: Arrival, keep: () => Promise<void>): Promise<void>;
}

/**
 * Sees to it that nobody fills the disk, which the database lives on as well. What waits to be read keeps its place; what was
 * stopped or failed makes room for what comes. What is under way is counted in each process.
 */
export function createUploadRoom(options: RoomOptions): UploadRoom {
  const underWay = new Set<Arrival>();
  return {
    async whileArriving(arrival, keep) {
      refuseCrowd(arrival, underWay);
      underWay.add(arrival);
      try {
        await makeRoom(options, arrival, underWay);
        await keep();
      } finally {
        underWay.delete(arrival);
      }
    },
  };
}

function refuseCrowd({ viewer }: Arrival, underWay: ReadonlySet<Arrival>): void {
  const own = [...underWay].filter((each) => uploaderOf(each.viewer) === uploaderOf(viewer));
  if (own.length < MOST_AT_ONCE) return;
  throw tooMany(
    `You are sending ${own.length} files already, which is as many as are taken at once; send this one when one of them has arrived.`,
  );
}

const uploaderOf = ({ accountId, tokenId }: Viewer): string | null => accountId ?? tokenId;

async function makeRoom(
  options: RoomOptions,
  arrival: Arrival,
  underWay: ReadonlySet<Arrival>,
): Promise<void> {
  const { organisation } = arrival;
  const kept = await keptUploads(options, organisation);
  const arriving = [...underWay].filter((each) => each.organisation === organisation);
  refuseFull([...arriving, ...kept.filter(({ waits }) => waits)], organisation);
  for (const { run } of toSpare(kept, arriving)) {
    if (await waitsByNow(options.database, run)) return makeRoom(options, arrival, underWay);
    await forgetUpload(options.dataDirectory, run);
  }
}

/** @param held what comes, with what has to stay. */
function refuseFull(held: readonly { readonly bytes: number }[], organisation: ImportingOrganisation): void {
  const whose = organisation === null ? "the secretariat" : "this organisation";
  if (held.length > MOST_KEPT) {
    throw tooMany(
      `${MOST_KEPT} files of ${whose} wait to be read, which is as many as are kept; bring this one when one of them has been read.`,
    );
  }
  if (bytesOf(held) > MOST_BYTES) {
    throw tooMany(
      `The files of ${whose} that wait to be read would be larger than ${MOST_BYTES} bytes together; bring this one when they have been read.`,
    );
  }
}

/** What of the stopped and failed has to go, so that the rest fits. */
function toSpare(
  kept: readonly KeptUpload[],
  arriving: readonly { readonly bytes: number }[],
): readonly KeptUpload[] {
  const spared: KeptUpload[] = [];
  let held: readonly { readonly bytes: number }[] = [...arriving, ...kept];
  for (const upload of kept.filter(({ waits }) => !waits)) {
    if (held.length <= MOST_KEPT && bytesOf(held) <= MOST_BYTES) break;
    held = held.filter((each) => each !== upload);
    spared.push(upload);
  }
  return spared;
}

const bytesOf = (held: readonly { readonly bytes: number }[]): number =>
  held.reduce((sum, { bytes }) => sum + bytes, 0);
