import { useTranslation } from "react-i18next";
import styles from "./Imports.module.css";

const REGISTRY = "https://iatiregistry.org";

/** Which file to bring, and where an organisation finds its own. */
export function WhereToFind() {
  const { t } = useTranslation();
  return (
    <section className={styles.help} aria-labelledby="where-to-find">
      <h2 id="where-to-find">{t("imports.where")}</h2>
      <ul>
        <li>{t("imports.where.what")}</li>
        <li>
          {t("imports.where.registry")}{" "}
          <a href={REGISTRY} rel="noreferrer">
            iatiregistry.org
          </a>
        </li>
        <li>{t("imports.where.own")}</li>
        <li>{t("imports.where.again")}</li>
      </ul>
      <p className="muted">{t("imports.where.after")}</p>
    </section>
  );
}
