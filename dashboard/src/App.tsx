import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { useEffect, useRef } from "react";
import { BrowserRouter, useLocation, useNavigationType } from "react-router";
import { loadLaterWords } from "./i18n/index.ts";
import { Pages } from "./routes.tsx";
import { CrashGuard } from "./shared/CrashGuard.tsx";
import { Footer } from "./shared/Footer.tsx";
import { Header } from "./shared/header/Header.tsx";
import { lazyPart } from "./shared/Lazy.tsx";
import { MarkSprite } from "./shared/Mark.tsx";
import { useDepartures, useSessionEnded } from "./shared/session.ts";
import { useMe } from "./shared/shell.ts";
import { cssVariablesResolver, theme } from "./theme.ts";

/** The whole dashboard: what stands around every page, and the page that the address asks for. */
export function App({ client }: { readonly client: ApolloClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <BrowserRouter>
          <CrashGuard>
            <MarkSprite />
            <Header />
            <Notices />
            <Main />
            <Footer />
          </CrashGuard>
        </BrowserRouter>
      </ApolloProvider>
    </MantineProvider>
  );
}

const AccountNotices = lazyPart(async () => {
  const [notices] = await Promise.all([import("./accounts/AccountNotices.tsx"), loadLaterWords()]);
  return notices.AccountNotices;
});

/** What concerns the reader's own session, over every page; fetched when there is something to say. */
function Notices() {
  const hasEnded = useSessionEnded();
  const isOpen = useMe()?.confidentialUntil != null;
  return hasEnded || isOpen ? <AccountNotices /> : null;
}

/** The page itself, and the target of the skip link. A page that broke is left behind with its address. */
function Main() {
  const { pathname, hash } = useLocation();
  const departures = useDepartures();
  const ref = useRef<HTMLElement>(null);
  useArrival(ref, pathname, hash);
  return (
    <main id="main" ref={ref} tabIndex={-1}>
      <CrashGuard key={`${departures} ${pathname}`}>
        <Pages />
      </CrashGuard>
    </main>
  );
}

/**
 * A link to another page leads to its beginning, for eyes and for the focus, where the part that it names has not taken
 * them already; on Back the browser knows the place.
 */
function useArrival(main: React.RefObject<HTMLElement | null>, pathname: string, hash: string): void {
  const type = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (type !== "PUSH" || hash === `#${document.activeElement?.id}`) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [main, pathname, hash, type]);
}
