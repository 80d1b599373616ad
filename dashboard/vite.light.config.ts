import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { splitWords } from "./split-words.ts";

/**
 * The light pages of whoever comes with a link, built by themselves beside the dashboard: in one build with it, what they share
 * would travel in files that hold far more than the pages need.
 */
export default defineConfig({
  plugins: [splitWords(), react()],
  build: {
    manifest: ".vite/light-manifest.json",
    emptyOutDir: false,
    target: "es2023",
    rolldownOptions: { input: ["us.html", "ballot.html", "substantiate.html"] },
  },
});
