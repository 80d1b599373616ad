import { useUrlValue } from "../shared/useUrlFilter.ts";
import { OrganisationListPage } from "./OrganisationListPage.tsx";
import { SharedPartnersPage } from "./SharedPartnersPage.tsx";

/** The organisations, and beside them the partners that several of them support; the address says which. */
export function OrganisationsPage() {
  const [view] = useUrlValue("view");
  return view === "shared" ? <SharedPartnersPage /> : <OrganisationListPage />;
}
