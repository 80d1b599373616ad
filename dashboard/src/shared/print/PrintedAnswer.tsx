import { QueryView, type QueryViewProps } from "../QueryView.tsx";
import { PrintAgain } from "./PrintAgain.tsx";

/** The answer to a question of a page that is printed whole: on paper it says that it had not come yet. */
export function PrintedAnswer<Data>(props: QueryViewProps<Data>) {
  return (
    <>
      <PrintAgain isNeeded={props.answer.data === undefined} />
      <QueryView {...props} />
    </>
  );
}
