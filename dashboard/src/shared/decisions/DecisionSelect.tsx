import { useQuery } from "@apollo/client/react";
import { DecisionChoicesDocument } from "../../gql/later/graphql.ts";
import { useRest } from "../useRest.ts";
import { type ChoiceProps, ChoiceSelect } from "./ChoiceSelect.tsx";

/** Which decision of the register, or none that is named. */
export function DecisionSelect(props: ChoiceProps) {
  const { data, fetchMore } = useQuery(DecisionChoicesDocument);
  useRest(data?.decisions, fetchMore);
  const choices = data?.decisions.nodes.map(({ slug, title }) => ({ slug, name: title })) ?? [];
  return <ChoiceSelect {...props} choices={choices} />;
}
