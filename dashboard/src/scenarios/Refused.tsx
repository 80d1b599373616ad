import { ActionError } from "../shared/ActionError.tsx";

/** Why a simulation was refused, in the words of the reason: what is supposed stays where it stands, to be changed. */
export function Refused({ error }: { readonly error: Error }) {
  return <ActionError state={{ kind: "FAILED", error }} />;
}
