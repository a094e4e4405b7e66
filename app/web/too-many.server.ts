import { catalogues } from "#app/i18n/catalogues";
import { speechIn } from "#app/i18n/speech";
import { languageOf } from "./language";

/** In one process. Whoever comes next would wait some seconds here, and keep the others waiting. */
export const mostAtOnce = 200;
const secondsToWait = 5;

/** Lets so many in. The next ones are told at once that it is busy, but for what somebody wrote: that is always taken in. */
export function admitting(styles: readonly string[]) {
  let inside = 0;
  return async (request: Request, work: () => Promise<Response>): Promise<Response> => {
    const onlyReads = request.method === "GET" || request.method === "HEAD";
    if (inside >= mostAtOnce && onlyReads) return tooManyAtOnce(request, styles);
    inside++;
    try {
      return await work();
    } finally {
      inside--;
    }
  };
}

/** "It is busy right now", in the words of every other page, but drawn without asking anybody anything. */
function tooManyAtOnce(request: Request, styles: readonly string[]): Response {
  const language = languageOf(request);
  const { t } = speechIn(language, catalogues[language]);
  const title = t("common:stops.busy.title");
  const page = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${t("common:brand")}</title>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join("\n")}
</head>
<body>
<main class="mx-auto grid max-w-[40rem] gap-4 p-4">
<h1 class="text-2xl">${title}</h1>
<p>${t("common:stops.busy.text")}</p>
<p>${t("common:footer.danger")}</p>
</main>
</body>
</html>
`;
  return new Response(page, {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": String(secondsToWait) },
  });
}
