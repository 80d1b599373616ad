import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Documents stand in `.graphql` files and are imported by name from `gql/graphql.ts`: the lookup table that the
 * preset writes beside it would pull every document of every page into the first view.
 */
const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: true,
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTimeISO: "string", LocalDate: "string", ID: "string" },
      },
    },
  },
};

export default config;
