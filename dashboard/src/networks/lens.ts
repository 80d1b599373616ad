import type { NetworkPartyFragment, NetworksQuery } from "../gql/later/graphql.ts";

/** What the page shows: all that one look through networks finds. */
export type Lens = NetworksQuery["networkLens"];
export type LensNetwork = Lens["networks"][number];
export type SharedThroughNetwork = Lens["indirectlyShared"][number];
export type Tying = Lens["bridging"][number];
export type Drawn = Pick<Lens["graph"], "nodes" | "edges">;
export type Party = NetworkPartyFragment;

/** Whether an organisation of the umbrella is its secretariat. */
export const isSecretariat = ({ kind }: Party): boolean => kind === "UMBRELLA_SECRETARIAT";
