import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { matchPath, Navigate, Route, Routes, useLocation } from "react-router";
import { loadLaterWords } from "./i18n/index.ts";
import { NotFoundPage } from "./shared/NotFoundPage.tsx";
import { PageFrame } from "./shared/Page.tsx";
import { type Right, useMe, useShell } from "./shared/shell.ts";

interface PageEntry {
  /** Each page is fetched when it is first shown. */
  readonly load: () => Promise<{ default: ComponentType }>;
  /** What one must be allowed to do for the page to be there at all. */
  readonly needs?: Right;
}

/** A page whose texts do not come with the first view. */
async function withWords(page: Promise<ComponentType>): Promise<{ default: ComponentType }> {
  const [component] = await Promise.all([page, loadLaterWords()]);
  return { default: component };
}

const pages: Readonly<Record<string, PageEntry>> = {
  "/coverage": {
    load: () => import("./coverage/CoveragePage.tsx").then((m) => ({ default: m.CoveragePage })),
  },
  "/overlaps": {
    load: () => withWords(import("./overlaps/OverlapsPage.tsx").then((m) => m.OverlapsPage)),
    needs: "readAmongPeers",
  },
  "/frameworks": {
    load: () => withWords(import("./frameworks/FrameworksPage.tsx").then((m) => m.FrameworksPage)),
  },
  "/frameworks/:code": {
    load: () => withWords(import("./frameworks/FrameworkPage.tsx").then((m) => m.FrameworkPage)),
  },
  "/activities": {
    load: () => withWords(import("./activities/ActivitiesPage.tsx").then((m) => m.ActivitiesPage)),
  },
  "/networks": {
    load: () => withWords(import("./networks/NetworksPage.tsx").then((m) => m.NetworksPage)),
    needs: "readAmongPeers",
  },
  "/safe-space": {
    load: () => withWords(import("./safe-space/SafeSpacesPage.tsx").then((m) => m.SafeSpacesPage)),
    needs: "readSafeSpaces",
  },
  "/safe-space/:id": {
    load: () => withWords(import("./safe-space/SafeSpacePage.tsx").then((m) => m.SafeSpacePage)),
    needs: "readSafeSpaces",
  },
  // for those who attended, with their code
  "/safe-space/attended/:id": {
    load: () => withWords(import("./safe-space/AttendedPage.tsx").then((m) => m.AttendedPage)),
  },
  "/terms": { load: () => withWords(import("./terms/TermsPage.tsx").then((m) => m.TermsPage)) },
  "/terms/:slug": { load: () => withWords(import("./terms/TermPage.tsx").then((m) => m.TermPage)) },
  "/participation": {
    load: () => withWords(import("./participation/ParticipationPage.tsx").then((m) => m.ParticipationPage)),
    needs: "readParticipation",
  },
  "/organisations": {
    load: () => withWords(import("./organisations/OrganisationsPage.tsx").then((m) => m.OrganisationsPage)),
  },
  "/organisations/:slug": {
    load: () => withWords(import("./organisations/OrganisationPage.tsx").then((m) => m.OrganisationPage)),
  },
  "/gaps": {
    load: () => withWords(import("./needs/GapsPage.tsx").then((m) => m.GapsPage)),
    needs: "readAmongPeers",
  },
  "/gaps/indicators": {
    load: () => withWords(import("./needs/IndicatorsPage.tsx").then((m) => m.IndicatorsPage)),
    needs: "readAmongPeers",
  },
  "/gaps/weights": {
    load: () => withWords(import("./needs/WeightsPage.tsx").then((m) => m.WeightsPage)),
    needs: "readAmongPeers",
  },
  "/decisions": {
    load: () => withWords(import("./decisions/DecisionsPage.tsx").then((m) => m.DecisionsPage)),
  },
  "/decisions/:slug/proposals": {
    load: () => withWords(import("./proposals/ProposalsPage.tsx").then((m) => m.ProposalsPage)),
  },
  "/proposals/ours": {
    load: () => withWords(import("./proposals/OursPage.tsx").then((m) => m.OursPage)),
    needs: "answerForDecisions",
  },
  "/decisions/:slug": {
    load: () => withWords(import("./decisions/DecisionPage.tsx").then((m) => m.DecisionPage)),
  },
  "/what-if": {
    load: () => withWords(import("./scenarios/WhatIfPage.tsx").then((m) => m.WhatIfPage)),
    needs: "readAmongPeers",
  },
  "/governance": {
    load: () => withWords(import("./governance/GovernancePage.tsx").then((m) => m.GovernancePage)),
  },
  "/governance/:slug": {
    load: () => withWords(import("./governance/BodyPage.tsx").then((m) => m.BodyPage)),
  },
  "/sessions": {
    load: () => withWords(import("./sessions/SessionsPage.tsx").then((m) => m.SessionsPage)),
    needs: "leadSessions",
  },
  "/sessions/:id": {
    load: () => withWords(import("./sessions/SessionPage.tsx").then((m) => m.SessionPage)),
    needs: "leadSessions",
  },
  // a phone needs no account; the code of its organisation stands behind the number sign
  "/session/:id": {
    load: () => withWords(import("./sessions/PhonePage.tsx").then((m) => m.PhonePage)),
  },
  "/voice": {
    load: () => withWords(import("./voice/VoicePage.tsx").then((m) => m.VoicePage)),
  },
  "/voice/prepare": {
    load: () => withWords(import("./voice/PreparePage.tsx").then((m) => m.PreparePage)),
  },
  "/voice/questionnaires": {
    load: () => withWords(import("./voice/QuestionnairesPage.tsx").then((m) => m.QuestionnairesPage)),
  },
  "/voice/:id": {
    load: () => withWords(import("./voice/RoundPage.tsx").then((m) => m.RoundPage)),
  },
  "/impact": { load: () => withWords(import("./impact/ImpactPage.tsx").then((m) => m.ImpactPage)) },
  "/impact/new": {
    load: () => withWords(import("./impact/forms/HarvestPage.tsx").then((m) => m.HarvestPage)),
    needs: "keepOutcomes",
  },
  "/impact/alike": {
    load: () => withWords(import("./impact/forms/AlikePage.tsx").then((m) => m.AlikePage)),
    needs: "keepOutcomes",
  },
  "/impact/demands": {
    load: () => withWords(import("./demands/DemandsPage.tsx").then((m) => m.DemandsPage)),
  },
  "/impact/demands/:slug": {
    load: () => withWords(import("./demands/DemandPage.tsx").then((m) => m.DemandPage)),
  },
  "/impact/sheets": {
    load: () => withWords(import("./impact-sheets/SheetsPage.tsx").then((m) => m.SheetsPage)),
    needs: "keepDemands",
  },
  "/impact/:slug": { load: () => withWords(import("./impact/ClaimPage.tsx").then((m) => m.ClaimPage)) },
  "/imports": {
    load: () => withWords(import("./imports/ImportsPage.tsx").then((m) => m.ImportsPage)),
    needs: "importFiles",
  },
  "/imports/:id": {
    load: () => withWords(import("./imports/ImportPage.tsx").then((m) => m.ImportPage)),
    needs: "importFiles",
  },
  "/history": {
    load: () => withWords(import("./history/HistoryPage.tsx").then((m) => m.HistoryPage)),
    needs: "readHistory",
  },
  // leads to the first part that the viewer may open
  "/admin": { load: () => withWords(import("./admin/AccountsPage.tsx").then((m) => m.AccountsPage)) },
  "/admin/invitations": {
    load: () => withWords(import("./admin/InvitationsPage.tsx").then((m) => m.InvitationsPage)),
    needs: "inviteColleagues",
  },
  "/admin/tokens": {
    load: () => withWords(import("./admin/TokensPage.tsx").then((m) => m.TokensPage)),
    needs: "manageTokens",
  },
  "/admin/reviews": {
    load: () => withWords(import("./admin/ReviewsPage.tsx").then((m) => m.ReviewsPage)),
    needs: "reviewVisibility",
  },
  "/sign-in": { load: () => withWords(import("./accounts/SignInPage.tsx").then((m) => m.SignInPage)) },
  "/forgot-password": {
    load: () => withWords(import("./accounts/ForgotPasswordPage.tsx").then((m) => m.ForgotPasswordPage)),
  },
  "/reset-password": {
    load: () => withWords(import("./accounts/ResetPasswordPage.tsx").then((m) => m.ResetPasswordPage)),
  },
  "/invitation": {
    load: () => withWords(import("./accounts/InvitationPage.tsx").then((m) => m.InvitationPage)),
  },
  "/account": { load: () => withWords(import("./accounts/AccountPage.tsx").then((m) => m.AccountPage)) },
};

const routes = Object.entries(pages).map(([path, { load, needs }]) => ({ path, Page: lazy(load), needs }));

/** Starts fetching the page of an address, so that it travels beside the rest of the first view. */
export async function preloadPage(address: string): Promise<void> {
  const path = Object.keys(pages).find((candidate) => matchPath(candidate, address)) ?? "/coverage";
  // A page that cannot be fetched shows its error where it is drawn.
  await pages[path]?.load().catch(() => undefined);
}

export function Pages() {
  const { pathname, search } = useLocation();
  const me = useMe();
  if (me?.account && me.needsSecondFactor && !me.givenSecondFactor && pathname !== "/account") {
    return <Navigate to={`/account?next=${encodeURIComponent(`${pathname}${search}`)}`} replace />;
  }
  return (
    <Suspense fallback={<PageFrame />}>
      <Routes>
        <Route path="/" element={<Navigate to="/coverage" replace />} />
        {routes.map(({ path, Page, needs }) => (
          <Route
            key={path}
            path={path}
            element={
              needs ? (
                <Guard needs={needs}>
                  <Page />
                </Guard>
              ) : (
                <Page />
              )
            }
          />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

interface GuardProps {
  readonly needs: Right;
  readonly children: ReactNode;
}

/** Shows a page to those who may open it. When it cannot be known who asks, the page's own questions tell. */
function Guard({ needs, children }: GuardProps) {
  const { error } = useShell();
  const me = useMe();
  if (me) return me.viewerMay[needs] ? children : <NotFoundPage />;
  return error ? children : <PageFrame />;
}
