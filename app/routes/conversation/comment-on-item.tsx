import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { newId } from "#app/domain/fields";
import { readItem } from "#app/domain/reading/read-item";
import { useSpeech } from "#app/i18n/speech";
import { CommentForm } from "#app/ui/conversation/comment-form";
import { CommentReaders } from "#app/ui/conversation/comment-readers";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { ItemWords } from "#app/ui/plan/item-words";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "item", personal: true };

/** The page of the comment alone: where a comment that could not be placed comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readItem, asking, { itemId: asking.params.itemId });
  const { item, goal, sharing, may } = page;
  if (!may.comment) throw stop({ reason: "refused", because: "not-asked-to-comment" }, 403);
  return { item, goal, sharing, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(commentOnItem, asking, { itemId: asking.params.itemId }, () =>
    redirect(paths.item(asking.params.itemId ?? "")),
  );

export default function CommentOnItemPage() {
  const { t } = useSpeech();
  const { item, goal, sharing, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t("conversation:words")}</PageHeading>
      <ItemWords item={item} />
      <CommentForm
        action={paths.commentOnItem(item.id)}
        once={id}
        audience={<CommentReaders {...{ goal, sharing }} ofItem />}
      />
      <p>
        <Link to={paths.item(item.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
