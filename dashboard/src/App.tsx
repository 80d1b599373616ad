import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { BrowserRouter, useLocation } from "react-router";
import { Pages } from "./routes.tsx";
import { CrashGuard } from "./shared/CrashGuard.tsx";
import { Footer } from "./shared/Footer.tsx";
import { Header } from "./shared/header/Header.tsx";
import { MarkSprite } from "./shared/Mark.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";

/** The whole dashboard: what stands around every page, and the page that the address asks for. */
export function App({ client }: { readonly client: ApolloClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <BrowserRouter>
          <MarkSprite />
          <Header />
          <GuardedPages />
          <Footer />
        </BrowserRouter>
      </ApolloProvider>
    </MantineProvider>
  );
}

/** A page that broke is left behind with its address: the next one starts anew. */
function GuardedPages() {
  const { pathname } = useLocation();
  return (
    <CrashGuard key={pathname}>
      <Pages />
    </CrashGuard>
  );
}
