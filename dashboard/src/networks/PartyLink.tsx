import { Link } from "react-router";
import { isSecretariat, type Party } from "./lens.ts";

/** An organisation by its name, leading to its page. */
export function PartyLink({ party }: { readonly party: Party }) {
  return <Link to={`/organisations/${party.slug}`}>{party.name}</Link>;
}

/** Who of the umbrella it is, in the colour of its side and short where it has an acronym. */
export function HolderName({ holder }: { readonly holder: Party }) {
  return (
    <span className={isSecretariat(holder) ? "umbrella-text" : "members-text"}>
      {holder.acronym ?? holder.name}
    </span>
  );
}

interface NamesProps {
  readonly parties: readonly Party[];
}

/** Organisations one after the other, each leading to its page. */
export function PartyNames({ parties }: NamesProps) {
  return parties.map((party, place) => (
    <span key={party.id}>
      {place > 0 && ", "}
      <PartyLink party={party} />
    </span>
  ));
}

export function HolderNames({ parties }: NamesProps) {
  return parties.map((party, place) => (
    <span key={party.id}>
      {place > 0 && ", "}
      <HolderName holder={party} />
    </span>
  ));
}
