import { codeForm, TRANSACTION_TYPES } from "./code-form.ts";
import { type ElementRule, structure, text } from "./element-rule.ts";
import { takeAmount, takeCurrency, takeIsoDate, takeRef } from "./facts.ts";
import { VALUE } from "./money-elements.ts";
import { RECEIVER_ORG } from "./organisation-elements.ts";
import type { Reading, TransactionDraft } from "./reading.ts";
import { shown } from "./row-problem.ts";
import { RECIPIENT_COUNTRY, RECIPIENT_REGION, SECTOR } from "./share-elements.ts";

/** A `transaction`. Without a type it cannot be told which way the money went, so it is left out. */
export const TRANSACTION: ElementRule = structure({
  children: {
    "transaction-type": structure({
      open(reading, attributes) {
        if (reading.transaction) reading.transaction.type = attributes.code;
      },
    }),
    "transaction-date": text((reading, written) => {
      if (reading.transaction) reading.transaction.date = takeIsoDate(reading, written, "transaction-date");
    }),
    value: VALUE,
    "provider-org": structure({
      open(reading, attributes) {
        const place = { field: "transaction/provider-org/@provider-activity-id", line: reading.line };
        const id = takeRef(reading, attributes["provider-activity-id"], place);
        if (reading.transaction) reading.transaction.providerActivityId = id;
      },
    }),
    "receiver-org": RECEIVER_ORG,
    "recipient-country": RECIPIENT_COUNTRY,
    "recipient-region": RECIPIENT_REGION,
    sector: SECTOR,
  },
  open: startTransaction,
  close: endTransaction,
});

function startTransaction(reading: Reading): void {
  reading.startAmount(undefined);
  reading.transaction = {
    line: reading.line,
    type: undefined,
    date: null,
    receiver: null,
    providerActivityId: null,
    receiverActivityId: null,
    countries: [],
    regions: [],
    sectors: [],
  };
}

function endTransaction(reading: Reading): void {
  if (reading.transaction) addTransaction(reading, reading.transaction);
  reading.transaction = null;
}

function addTransaction(reading: Reading, { type: written = "", ...facts }: TransactionDraft): void {
  const { line } = facts;
  const type = codeForm(TRANSACTION_TYPES, written);
  if (type === null) {
    reportType(reading, written.trim(), line);
    return;
  }
  const { value, currency } = reading.amount;
  reading.activity.transactions.push({
    ...facts,
    type,
    value: takeAmount(reading, value, { field: "transaction/value", line }),
    currency: takeCurrency(reading, currency, { field: "transaction/value/@currency", line }),
  });
}

function reportType(reading: Reading, type: string, line: number): void {
  const should = "a code such as 3 for a disbursement should stand here; the transaction was left out";
  const known = type !== "";
  reading.activity.report({
    field: "transaction/transaction-type/@code",
    line,
    code: known ? "CODE_UNKNOWN" : "CODE_MISSING",
    value: known ? type : null,
    message: known
      ? `“${shown(type)}” is not a type of transaction: ${should}.`
      : `The type of the transaction is missing: ${should}.`,
  });
}
