import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword, helperSignIn, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const form = "/hulp/mijn-pagina/foto";
let product: RunningProduct;
let helper: post.ByPost;
let moderator: post.ByPost;
let page: string;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  helper = await signedIn(helperSignIn);
  moderator = await signedIn(moderatorSignIn);
  page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
});
afterAll(() => product?.stop());

async function signedIn(signIn: string): Promise<post.ByPost> {
  const person = post.byPost(product.url);
  await person.send("/inloggen", { signIn, password: demoPassword, next: "/plan" });
  return person;
}

function sends(who: post.ByPost, photo: Uint8Array, name = "selam.jpg"): Promise<post.Answer> {
  const body = new FormData();
  body.set("id", randomUUID());
  body.set("photo", new Blob([photo as BlobPart]), name);
  return who.ask(form, { method: "POST", body, headers: { Origin: product.url } });
}

const picture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#336655" } })
    .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 3/1 36/1" } })
    .jpeg()
    .toBuffer();

test("a photo comes on the page when it was approved, without the place where it was taken, and goes at once", async () => {
  const visitor = post.byPost(product.url);
  expect((await sends(helper, await picture())).leadsTo).toBe("/hulp/mijn-pagina?ingeleverd");
  const own = await helper.ask(form);
  expect(post.mainOf(own)).toContain(t("directory:photo.audience"));
  const address = /\/hulp\/foto\/[0-9a-f-]{36}/.exec(own.html)?.[0] ?? "";
  const seen = async (who: post.ByPost) => (await who.ask(address)).status;
  expect([await seen(helper), await seen(moderator), await seen(visitor)]).toEqual([200, 200, 404]);
  const version =
    /\/redactie\/paginas\/[0-9a-f-]{36}/.exec((await moderator.ask("/redactie")).html)?.[0] ?? "";
  expect((await moderator.ask(version)).html).toContain(address);
  await moderator.send(`${version}/goedkeuren`, {});
  const shown = await visitor.ask(page);
  expect(shown.html).toContain(`src="${address}"`);
  expect(shown.html).toContain('loading="lazy"');
  expect(shown.html).toMatch(/alt="Foto van [^"]+"/);
  const file = await fetch(product.url + address);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(file.headers.get("Content-Type")).toBe("image/jpeg");
  expect(file.headers.get("Cache-Control")).toBe("private, max-age=31536000, immutable");
  expect(file.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect([bytes.includes("Telephone"), bytes.includes("Exif"), bytes.length < 30_000]).toEqual([
    false,
    false,
    true,
  ]);
  expect((await visitor.ask("/hulp?plek=2532")).html).not.toContain("/hulp/foto/");
  expect((await helper.send(`${form}/weg`, {})).leadsTo).toBe("/hulp/mijn-pagina?bewaard=foto-weg");
  expect([await seen(visitor), await seen(helper)]).toEqual([404, 404]);
  expect((await visitor.ask(page)).html).not.toContain("/hulp/foto/");
});

test("what is no photo, is too large or is broken is told beside the field, and nothing is kept", async () => {
  const told = async (sent: Uint8Array) => {
    const answer = await sends(helper, sent);
    return [answer.status, post.mainOf(answer)];
  };
  const whole = await picture();
  for (const [sent, problem] of [
    [new TextEncoder().encode("%PDF-1.7"), "photo-unknown-type"],
    [whole.subarray(0, whole.length / 2), "photo-broken"],
    [new Uint8Array(11_000_000), "photo-too-large"],
    [new Uint8Array(), "no-photo"],
  ] as const)
    expect(await told(sent)).toEqual([422, expect.stringContaining(t(`problems:${problem}`))]);
  expect((await helper.ask(form)).html).not.toContain("/hulp/foto/");
  const stranger = post.byPost(product.url);
  expect((await sends(stranger, whole)).status).toBe(401);
});
