import { useApolloClient } from "@apollo/client/react";
import { useNavigate, useSearchParams } from "react-router";
import { changeViewer } from "../shared/session.ts";
import { ownAddress } from "./own-address.ts";

/** A second factor can open what was closed before: everything is asked anew, and one goes where one was going. */
export function useGoingOn(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  return async () => {
    await changeViewer(client);
    const next = parameters.get("next");
    if (next !== null) await navigate(ownAddress(next, location.origin));
  };
}
