import { type ComponentType, lazy, Suspense } from "react";
import { matchPath, Navigate, Route, Routes } from "react-router";
import { NotFoundPage } from "./shared/NotFoundPage.tsx";
import { PageFrame } from "./shared/Page.tsx";

type PageModule = Promise<{ default: ComponentType }>;

/** Each page is fetched when it is first shown. */
const pages: Readonly<Record<string, () => PageModule>> = {
  "/coverage": () => import("./coverage/CoveragePage.tsx").then((m) => ({ default: m.CoveragePage })),
  "/activities": () => import("./activities/ActivitiesPage.tsx").then((m) => ({ default: m.ActivitiesPage })),
  "/organisations": () =>
    import("./organisations/OrganisationsPage.tsx").then((m) => ({ default: m.OrganisationsPage })),
  "/organisations/:slug": () =>
    import("./organisations/OrganisationPage.tsx").then((m) => ({ default: m.OrganisationPage })),
  "/imports": () => import("./imports/ImportsPage.tsx").then((m) => ({ default: m.ImportsPage })),
  "/imports/:id": () => import("./imports/ImportPage.tsx").then((m) => ({ default: m.ImportPage })),
};

const routes = Object.entries(pages).map(([path, load]) => ({ path, Page: lazy(load) }));

/** Starts fetching the page of an address, so that it travels beside the rest of the first view. */
export async function preloadPage(address: string): Promise<void> {
  const path = Object.keys(pages).find((candidate) => matchPath(candidate, address)) ?? "/coverage";
  // A page that cannot be fetched shows its error where it is drawn.
  await pages[path]?.().catch(() => undefined);
}

export function Pages() {
  return (
    <Suspense fallback={<PageFrame />}>
      <Routes>
        <Route path="/" element={<Navigate to="/coverage" replace />} />
        {routes.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
