import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { splitWords } from "./split-words.ts";

/**
 * The light page of partners, built by itself beside the dashboard: in one build with it, what the two share would travel in
 * files that hold far more than the page needs.
 */
export default defineConfig({
  plugins: [splitWords(), react()],
  build: {
    manifest: ".vite/us-manifest.json",
    emptyOutDir: false,
    target: "es2023",
    rolldownOptions: { input: "us.html" },
  },
});
