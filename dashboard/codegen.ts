import type { CodegenConfig } from "@graphql-codegen/cli";

/** Fragments are plain types; a document is imported by its name from the file that holds it. */
const client = { preset: "client", presetConfig: { fragmentMasking: false } } as const;
/** What documents of both kinds ask for in the same words. */
const SHARED = ["src/shared/me.graphql", "src/shared/trust.graphql", "src/shared/activity/activity.graphql"];
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  scalars: { DateTimeISO: "string", LocalDate: "string", ID: "string" },
};
/** Texts, as they are sent: nothing of a light page reads them. */
const asTexts = { ...config, documentMode: "string" };

/**
 * Documents stand in `.graphql` files and are imported by name from `gql/graphql.ts`: the lookup table that the
 * preset writes beside it would pull every document of every page into the first view. That file travels whole with
 * the first view, so the documents of what most readers never open stand in `.later.graphql` files and are written to
 * `gql/later/graphql.ts`. Those of the light pages stand in `us`, in `ballot` and in `substantiate`, and are written to a file of their own for each.
 */
const codegen: CodegenConfig = {
  schema: "../schema/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "src/gql/": {
      ...client,
      config,
      documents: [
        "src/**/*.graphql",
        "!src/**/*.later.graphql",
        "!src/us/**",
        "!src/ballot/**",
        "!src/substantiate/**",
      ],
    },
    "src/gql/later/": { ...client, config, documents: ["src/**/*.later.graphql", ...SHARED] },
    "src/gql/us/": { ...client, config: asTexts, documents: ["src/us/*.graphql"] },
    "src/gql/ballot/": { ...client, config: asTexts, documents: ["src/ballot/*.graphql"] },
    "src/gql/substantiate/": { ...client, config: asTexts, documents: ["src/substantiate/*.graphql"] },
  },
};

export default codegen;
