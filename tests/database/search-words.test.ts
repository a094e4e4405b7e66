import { describe, expect, test } from "vitest";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { type Specialty, specialties } from "#app/domain/directory/vocabulary";
import { demoSearched, waysOfSearching } from "#tests/support/searched-demo";
import { done } from "#tests/support/world";

/** What people in the neighbourhood type, as they say it. */
const typed: Record<Specialty, string> = {
  debts: `
    deurwaarder, deurwaarders aan de deur, ik heb schulden, toeslag, toeslagen terugbetalen,
    voedselbank, geen geld voor eten, ik kan de rekening niet betalen, rekeningen, rood staan, sta rood
    bij de bank, rondkomen, kom niet rond, geldproblemen, lening, leningen, geleend, energierekening,
    energie te duur, boete, boetes, cjib, incassobureau, wsnp, bewindvoerder, bewind, arm, minima,
    afbetalen, klarna, gas en licht, bijzondere bijstand, kinderbijslag, zorgtoeslag, huurtoeslag,
    failliet`,
  papers: `
    blauwe envelop, belastingdienst, formulieren, gemeente brief, brief van de gemeente, brief, ik snap
    de brief niet, post niet open, gemeente, digid, paspoort, id-kaart, verblijfsvergunning, ind, geen
    papieren, vluchteling, asielzoeker, naturalisatie, bezwaar maken, tolk, vertalen, computer`,
  parenting: `
    opvoeding, kind luistert niet, mijn zoon luistert niet, pubers, puber, baby huilt, huilbaby,
    driftbuien, alleenstaande moeder, druk kind, kind is boos, oppas, kinderopvang, opvang kinderen,
    babyspullen, luiers, opgroeien, jeugdzorg, gezin, tienermoeder`,
  housing: `
    huurachterstand, schimmel, schimmel in huis, dakloos, geen huis, op straat gezet, slapen op straat,
    zwerven, dakloze, sociale huur, te klein huis, woonruimte, woningnet, urgentie, urgentieverklaring,
    verhuizing, huisbaas, verhuurder, lekkage, kou in huis, huisvesting, uit huis gezet, overlast,
    buren, burenoverlast, ruzie met de buren, opvang, nachtopvang`,
  loneliness: `
    alleen, eenzaam, ik voel me alleen, geen vrienden, niemand om mee te praten, maatje, koffie drinken,
    vereenzaamd, kom nergens, buurthuis, vrijwilliger, gezelligheid, ik kom niet buiten`,
  mentalHealth: `
    boos, slaapt slecht, slaapproblemen, slapeloos, niet slapen, somber, depressie, stress, burn-out,
    angst, angstig, paniekaanvallen, psycholoog, psychiater, ggz, geen energie, moe, altijd moe, huilen,
    verdrietig, zelfmoord, ik wil niet meer leven, ik kan niet meer, stemmen horen, in de war, ptss,
    trauma's, oorlog, eetstoornis, borderline, druk in mijn hoofd, piekert, overspannen, therapie,
    psychisch, boosheid, zelfvertrouwen, onzeker`,
  health: `
    ziek, pijn, dokter, huisarts, suikerziekte, diabetes, te dik, afvallen, gezond eten, medicijnen,
    zwanger, bevallen, verloskundige, kraamzorg, tandarts, kanker, hart, astma, sporten, fysiotherapeut,
    thuiszorg, wondverzorging, bloeddruk, zorgverzekering`,
  informalCare: `
    mantelzorg, mantelzorger, dementie, alzheimer, moeder is dement, zorgen voor mijn moeder, zorg voor
    mijn man, vergeet alles, oma, boodschappen, huishoudelijke hulp, wmo, pgb, bejaarde,
    ouderen, hulp voor ouderen, oudere, ouderenzorg, oude mensen, mijn oude moeder, senioren, verpleeghuis`,
  work: `
    werk, geen werk, baan, baan zoeken, werkloos, uitkering, bijstand, bijstandsuitkering, ww,
    ww-uitkering, uwv, ontslagen, ontslag, sollicitatie, sollicitatiebrief, cv, sociale dienst, stage,
    werkgever, baas betaalt niet, zzp, re-integratie, ziekte wet, vrijwilligerswerk, afgekeurd, wajong`,
  school: `
    kan niet lezen, school, taalles, nederlands leren, taalcursus, cursus, huiswerk,
    huiswerkbegeleiding, pesten, wordt gepest, gaat niet naar school, spijbelen, inburgering,
    inburgeren, bijles, leerplichtambtenaar, mbo, opleiding, studie, dyslexie, voorlezen, laaggeletterd,
    juf, advies school`,
  youth: `
    jongeren, jongerenwerker, hangjongeren, straatcultuur, messen, criminaliteit, foute vrienden,
    verkeerde vrienden, loverboy, social media`,
  divorce: `
    scheiding, scheiden, gescheiden, uit elkaar, alimentatie, omgangsregeling, co-ouderschap, mijn ex,
    ex-man, ex-vrouw, relatieproblemen, relatie, huwelijk, voogdij, gezag, vechtscheiding`,
  grief: `
    rouw, rouwverwerking, overleden, mijn moeder is overleden, dood, begrafenis, verlies, iemand
    verloren, miskraam, weduwe, weduwnaar, missen`,
  addiction: `
    gamen, blowen, gokken, gokverslaving, drank, mijn man drinkt, drinkt te veel, alcohol, drugs, coke,
    verslaafd, wiet, lachgas, casino, afkicken, stoppen met roken, snuift, zuipt, dronken, game
    verslaving, telefoonverslaving`,
  violenceAtHome: `
    veilig thuis, ruzie, ruzie thuis, slaat, mijn man slaat mij, hij klapt, schopt, schreeuwt,
    schreeuwen, huiselijk geweld, mishandeling, bedreigt, bedreigd, stalkt, agressief, agressie,
    misbruik, verkracht, opgesloten, mag niet naar buiten, onveilig, seksueel geweld, uithuwelijken,
    eerwraak, gedwongen huwelijk, blijf van mijn lijf, bang voor mijn man`,
  disability: `
    autisme, adhd, add, gehandicapt, verstandelijke beperking, lichamelijke beperking, rolstoel,
    slechtziend, doof, blind, licht verstandelijk beperkt, lvb, syndroom van down, gehandicapt kind,
    beperkt, asperger, niet aangeboren hersenletsel`,
};

const wordsFor = (theme: Specialty) =>
  typed[theme].split(",").map((words) => words.trim().replace(/\s+/g, " "));

describe.each(waysOfSearching)("what people type, searched %s", (way) => {
  demoSearched(way);

  async function whoDoes(theme: Specialty, words: string) {
    const { found, themes } = done(await searchHelpers.run(null, { words }));
    return { doing: found?.counts.specialties[theme], unknown: found?.unknownWords, themes };
  }

  test.each(specialties)("finds everybody for %s", async (theme) => {
    const { doing: all } = await whoDoes(theme, "");
    expect(all).toBeGreaterThan(0);
    for (const words of wordsFor(theme)) {
      const { doing, unknown, themes } = await whoDoes(theme, words);
      expect({ words, doing, unknown }).toEqual({ words, doing: all, unknown: [] });
      expect(themes, words).toContain(theme);
    }
  });

  test.each([
    ["zorg", "debts"],
    ["kind", "debts"],
    ["huis", "health"],
    ["ouderen", "parenting"],
    ["ouders", "informalCare"],
    ["ik kom niet buiten", "violenceAtHome"],
  ] as const)("does not take %s for %s", async (words, theme) => {
    expect((await whoDoes(theme, words)).themes).not.toContain(theme);
  });

  test("names no theme for what is about none", async () => {
    for (const words of ["niet", "geen", "verklaring", "tigrinya", "vrouw"])
      expect((await whoDoes("debts", words)).themes, words).toEqual([]);
  });
});
