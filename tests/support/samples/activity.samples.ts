import type { Sample, SampleWorld } from "../permission-samples.ts";

const suggested = async ({ add }: SampleWorld, { slug }: { readonly slug: string }) => ({
  ids: [await add.activity({ holder: slug, themes: ["health"], themeOrigin: "SUGGESTED" })],
});

export const ACTIVITY_SAMPLES: Readonly<Record<string, Sample>> = {
  "Mutation.confirmThemes": {
    query: "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }",
    variables: suggested,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.withdrawThemeConfirmation": {
    query: "mutation ($ids: [ID!]!) { withdrawThemeConfirmation(input: { activityIds: $ids }) { changed } }",
    variables: suggested,
    ofOthers: "FORBIDDEN",
  },
};
