import { useQuery } from "@apollo/client/react";
import { BodyChoicesDocument } from "../../gql/later/graphql.ts";
import { useRest } from "../useRest.ts";
import { type ChoiceProps, ChoiceSelect } from "./ChoiceSelect.tsx";

/** Which body, or none that is named. */
export function BodySelect(props: ChoiceProps) {
  const { data, fetchMore } = useQuery(BodyChoicesDocument);
  useRest(data?.bodies, fetchMore);
  return <ChoiceSelect {...props} choices={data?.bodies.nodes ?? []} />;
}
