import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { splitWords } from "./split-words.ts";

const API_ORIGIN = process.env.API_ORIGIN ?? "http://127.0.0.1:4011";

/**
 * Libraries that every page needs share long-lived chunks; everything else follows the routes, so that opening the
 * matrix never fetches the map or another page.
 */
const groups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 30 },
  {
    name: "apollo",
    test: /node_modules[\\/](@apollo|rxjs|graphql|@wry|optimism|tslib|@graphql-typed-document-node)[\\/]/,
    priority: 20,
  },
  // read by the first view and by other pages: by itself each would be a file of its own, too small to be packed well
  {
    name: "shared",
    test: /src[\\/](shared[\\/](filter[\\/](ChoiceControl|FacetControl|FlagControls|FilterWords|NoMatch|facets|url-filter|useFacetOptions|useOrganisationName)|TrustBar|trust-facts|useUrlFilter|useResolvedFilter|useShown|useIsPhone|NothingDot|EmptyState|format|calendar-day|error-code|refresh-answers|grid[\\/](useGrid|grid-moves|cell-key))\.tsx?|i18n[\\/]index\.ts)$/,
    priority: 10,
  },
];

export default defineConfig({
  plugins: [splitWords(), react()],
  build: {
    manifest: true,
    target: "es2023",
    rolldownOptions: {
      output: {
        codeSplitting: { groups },
        // the first view names every file that any later page needs: these have no more of a name than it takes
        chunkFileNames: ({ name, isDynamicEntry }) =>
          isDynamicEntry && !name.endsWith("Page") ? "assets/[name]-[hash].js" : "assets/[hash].js",
      },
    },
  },
  server: {
    // the API answers pages of its own host only, so the host must pass through as it is
    proxy: {
      "/graphql": { target: API_ORIGIN, changeOrigin: false },
      "/files": { target: API_ORIGIN, changeOrigin: false },
      "/api": { target: API_ORIGIN, changeOrigin: false },
      "/briefs": { target: API_ORIGIN, changeOrigin: false },
      "/feeds": { target: API_ORIGIN, changeOrigin: false },
    },
  },
});
