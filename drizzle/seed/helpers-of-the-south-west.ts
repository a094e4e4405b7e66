import type { Language, PaymentKind, Specialty } from "#app/domain/directory/vocabulary";

/** A person who does not exist, offering help in a neighbourhood that does. */
export interface InventedHelper {
  signIn: string;
  name: string;
  organisation: string | null;
  introduction: string;
  expectation: string;
  payment: PaymentKind;
  areaCodes: string[];
  specialties: Specialty[];
  languages: Language[];
}

export const helpersOfTheSouthWest: InventedHelper[] = [
  {
    signIn: "selam.gebrezgi",
    name: "Selam Gebrezgi",
    organisation: "Aan Tafel in Moerwijk",
    introduction:
      "Ik kwam zelf als jonge moeder uit Eritrea naar Den Haag. Nu zit ik elke week met ouders aan tafel, met de post en de kinderen erbij. We beginnen met koffie, en daarna pas met de rekeningen.",
    expectation: "Ik bel je binnen twee dagen terug. Daarna spreken we af bij jou thuis of in het buurthuis.",
    payment: "free",
    areaCodes: ["WK051836"],
    specialties: ["debts", "parenting", "papers"],
    languages: ["ti", "nl", "en"],
  },
  {
    signIn: "youssef.elidrissi",
    name: "Youssef El Idrissi",
    organisation: "Buurtwerk De Vier Hoeken",
    introduction:
      "Ik ben vader van drie zonen en woon al dertig jaar in Moerwijk. Veel gezinnen help ik met een plan voor hun geld én met rust aan de eettafel. Ik oordeel niet, want ik heb zelf ook schulden gehad.",
    expectation: "Je krijgt binnen één werkdag een bericht van mij. De eerste keer luister ik vooral.",
    payment: "municipality",
    areaCodes: ["BU05183637", "BU05183639"],
    specialties: ["debts", "parenting", "youth"],
    languages: ["nl", "ar", "rif"],
  },
  {
    signIn: "marjolein.hoekstra",
    name: "Marjolein Hoekstra",
    organisation: null,
    introduction:
      "Ik werkte twintig jaar bij een bank en nu sta ik aan de andere kant. Samen bellen we de mensen bij wie je moet betalen. Ook als er kinderen rondlopen, vinden we tijd om alles te ordenen.",
    expectation: "Ik kom drie keer langs, op een tijd die jou past. Daarna kijken we of het genoeg was.",
    payment: "free",
    areaCodes: ["WK051836", "WK051834"],
    specialties: ["debts", "papers", "parenting"],
    languages: ["nl", "de"],
  },
  {
    signIn: "ayse.karadag",
    name: "Ayşe Karadağ",
    organisation: "Moeders van Zuid",
    introduction:
      "Bij mij in de keuken leerde ik dat moeders elkaar het beste helpen. Op dinsdag koken we samen in Moerwijk-Oost en praten we over opvoeden. Kom gerust een keer mee-eten.",
    expectation: "Ik stuur je een bericht met de dag en het adres. Je hoeft niets mee te nemen.",
    payment: "free",
    areaCodes: ["BU05183620"],
    specialties: ["parenting", "loneliness"],
    languages: ["tr", "nl"],
  },
  {
    signIn: "dwight.kartosen",
    name: "Dwight Kartosen",
    organisation: "Jong in Zuid",
    introduction:
      "Je vindt mij op het voetbalveld achter de flats van Moerwijk-Noord. Ik loop mee met jongens en meiden die vastlopen op school of op straat. Een rondje wandelen werkt vaak beter dan een kantoor.",
    expectation:
      "Stuur een bericht en ik antwoord dezelfde dag. We spreken buiten af, waar jij je fijn voelt.",
    payment: "municipality",
    areaCodes: ["BU05183638"],
    specialties: ["youth", "school", "work"],
    languages: ["nl", "srn"],
  },
  {
    signIn: "katarzyna.wilk",
    name: "Katarzyna Wilk",
    organisation: "Steunpunt Nieuwe Buren",
    introduction:
      "Ik kwam voor zes maanden uit Polen en bleef vijftien jaar. Daarom weet ik hoe lastig wonen en werken hier in het begin is. Ik lees je huurcontract en loonstrook met je mee.",
    expectation:
      "Op woensdagavond heb ik tijd voor een eerste gesprek. Neem je papieren mee, ook als ze in de war zijn.",
    payment: "free",
    areaCodes: ["WK051836", "WK051838"],
    specialties: ["work", "housing", "papers"],
    languages: ["pl", "nl", "en"],
  },
  {
    signIn: "hodan.warsame",
    name: "Hodan Warsame",
    organisation: "Praktijk De Lindeboom",
    introduction:
      "Ik ben verpleegkundige en ga met de fiets van deur tot deur. Mensen vertellen mij wat ze bij de dokter niet durven zeggen. Als je wilt, ga ik met je mee naar de afspraak.",
    expectation: "Ik bel je binnen drie dagen. Het eerste bezoek duurt ongeveer een uur.",
    payment: "insured",
    areaCodes: ["WK051836", "WK051833", "WK051834"],
    specialties: ["health", "informalCare", "disability"],
    languages: ["so", "nl", "ar"],
  },
  {
    signIn: "ricardo.martina",
    name: "Ricardo Martina",
    organisation: null,
    introduction:
      "Ik ben acht jaar nuchter en dat vier ik elke dag. Wie wil stoppen met drinken of gokken, hoeft bij mij niet te doen alsof. We lopen samen door het Zuiderpark en kijken alleen naar vandaag.",
    expectation:
      "Je mag mij ook in het weekend appen. Ik antwoord zodra ik kan, meestal binnen een paar uur.",
    payment: "free",
    areaCodes: ["WK051836", "WK051835", "WK051834"],
    specialties: ["addiction", "debts"],
    languages: ["pap", "nl", "es"],
  },
  {
    signIn: "indra.ramdhani",
    name: "Indra Ramdhani",
    organisation: "Samen Sterker Thuis",
    introduction:
      "Ik zorgde tien jaar voor mijn moeder en weet hoe moe je dan wordt. Nu help ik anderen om de zorg te verdelen over familie en buren. Een middag vrij voor jezelf is vaak ons eerste doel.",
    expectation: "Ik kom bij je thuis kennismaken. Samen schrijven we op wie wat kan doen.",
    payment: "municipality",
    areaCodes: ["WK051836", "WK051837"],
    specialties: ["informalCare", "loneliness"],
    languages: ["nl", "hns", "hi"],
  },
  {
    signIn: "farid.sadeghi",
    name: "Farid Sadeghi",
    organisation: "Praktijk Rustpunt",
    introduction:
      "Als je hoofd maar doorgaat, is slapen soms het moeilijkste van de dag. Ik ben psycholoog en ik vluchtte zelf als kind uit Iran. Bij mij mag je stil zijn, huilen of lachen.",
    expectation:
      "Binnen twee weken hebben we een eerste gesprek. Je huisarts moet wel een brief schrijven, daar help ik bij.",
    payment: "insured",
    areaCodes: ["WK051836", "WK051829", "WK051830"],
    specialties: ["mentalHealth", "grief"],
    languages: ["fa", "nl", "en"],
  },
  {
    signIn: "tineke.vanrijn",
    name: "Tineke van Rijn",
    organisation: "Thuis in Moerwijk",
    introduction:
      "Mijn deur in Moerwijk-Zuid staat op donderdag open voor iedereen die gezelschap zoekt. We breien, kletsen en doen een spelletje. Wie niet naar buiten kan, bezoek ik thuis.",
    expectation: "Bel of schrijf gewoon, dan drinken we samen thee. Je zit nergens aan vast.",
    payment: "free",
    areaCodes: ["BU05183639"],
    specialties: ["loneliness", "grief"],
    languages: ["nl"],
  },
  {
    signIn: "nadia.bouzidi",
    name: "Nadia Bouzidi",
    organisation: "Veilige Haven Zuid",
    introduction:
      "Thuis hoort een plek te zijn waar je rustig kunt ademen. Ik praat met vrouwen en mannen die bang zijn voor iemand in huis. Jij bepaalt wat we doen en hoe snel.",
    expectation: "Ik bel alleen op een tijd en een nummer die jij kiest. Bij direct gevaar bel je 112.",
    payment: "municipality",
    areaCodes: ["WK051836", "WK051833", "WK051834", "WK051837"],
    specialties: ["violenceAtHome", "divorce", "parenting"],
    languages: ["nl", "ar", "fr"],
  },
  {
    signIn: "bart.koelewijn",
    name: "Bart Koelewijn",
    organisation: "Werkplaats Escamp",
    introduction:
      "In onze werkplaats repareren we fietsen, radio's en soms ook zelfvertrouwen. Ik zoek met je naar werk dat bij je past. Een beperking is voor mij geen reden om nee te zeggen.",
    expectation: "Je komt een ochtend meekijken in de werkplaats. Daarna bepalen we samen de volgende stap.",
    payment: "municipality",
    areaCodes: ["WK051833", "WK051834", "WK051832"],
    specialties: ["work", "disability"],
    languages: ["nl", "en"],
  },
  {
    signIn: "olena.kovalchuk",
    name: "Olena Kovalchuk",
    organisation: null,
    introduction:
      "Ik was lerares in Oekraïne en geef nu bijles aan de keukentafel. Kinderen die net in Nederland zijn, help ik met taal en rekenen. Hun ouders leren vaak vanzelf mee.",
    expectation:
      "De eerste les is een kennismaking van een half uur. We spreken de prijs af die je kunt missen.",
    payment: "paid",
    areaCodes: ["WK051833", "WK051840"],
    specialties: ["school", "youth"],
    languages: ["uk", "nl", "en"],
  },
  {
    signIn: "mehmet.tunali",
    name: "Mehmet Tunalı",
    organisation: "Sociaal Huis Bouwlust",
    introduction:
      "Post van de gemeente of de belasting maak ik met liefde open. Elke maandag zit ik in de bibliotheek met een grote kan thee. Geen brief is te oud of te moeilijk.",
    expectation: "Loop op maandag binnen of maak een afspraak. Meestal zijn we binnen een uur klaar.",
    payment: "free",
    areaCodes: ["WK051833"],
    specialties: ["papers", "debts", "housing"],
    languages: ["tr", "nl"],
  },
  {
    signIn: "joyce.pinas",
    name: "Joyce Pinas",
    organisation: "Gezinshulp De Brug",
    introduction:
      "Met vier kinderen weet ik hoe een ochtend zonder ruzie voelt: zeldzaam en heerlijk. Ik kom in de drukke uren langs en help waar het knelt. Kleine stappen vier ik met je mee.",
    expectation: "Ik kom eerst een keer kijken rond het avondeten. Dan kies jij waar we mee beginnen.",
    payment: "municipality",
    areaCodes: ["WK051834", "WK051832", "WK051831"],
    specialties: ["parenting", "youth"],
    languages: ["nl", "srn", "en"],
  },
  {
    signIn: "elena.dimitrova",
    name: "Elena Dimitrova",
    organisation: "Steunpunt Nieuwe Buren",
    introduction:
      "Ik spreek met mensen die veel werken en toch geen vaste kamer hebben. Samen zoeken we uit waar je recht op hebt. Ik ken de loketten, de formulieren en de vriendelijke mensen daarachter.",
    expectation: "Ik antwoord binnen twee dagen. Een adres of papieren heb je niet nodig om te beginnen.",
    payment: "free",
    areaCodes: ["WK051830", "WK051831", "WK051838"],
    specialties: ["housing", "work", "papers"],
    languages: ["bg", "nl", "tr"],
  },
  {
    signIn: "sanne.devink",
    name: "Sanne de Vink",
    organisation: "Praktijk Kleine Beer",
    introduction:
      "In mijn speelkamer praten kinderen met poppen, verf en klei. Na een scheiding of een verlies vinden ze daar vaak woorden. Ouders drinken ondertussen koffie op de gang.",
    expectation: "Eerst spreek ik alleen met jou, als ouder. Daarna komt je kind een uurtje spelen.",
    payment: "insured",
    areaCodes: ["WK051832", "WK051819", "WK051818"],
    specialties: ["divorce", "grief", "youth"],
    languages: ["nl", "en"],
  },
  {
    signIn: "abdullahi.jama",
    name: "Abdullahi Jama",
    organisation: null,
    introduction:
      "Jonge Somalische vaders bellen mij vaak laat op de avond, en dat mag. We praten over werk, over thuis en over wat een man mag voelen. In de zomer voetballen we op zaterdag.",
    expectation: "Je belt of appt mij zelf. Ik luister eerst en zeg daarna eerlijk wat ik kan.",
    payment: "free",
    areaCodes: ["WK051834", "WK051833", "WK051829"],
    specialties: ["youth", "work", "mentalHealth"],
    languages: ["so", "nl", "en"],
  },
  {
    signIn: "wil.oosterbaan",
    name: "Wil Oosterbaan",
    organisation: "Buren van Loosduinen",
    introduction:
      "Sinds mijn pensioen rijd ik mensen naar het ziekenhuis in mijn oude blauwe auto. Onderweg praten we, of we zetten de radio aan. Samen wachten duurt minder lang.",
    expectation: "Bel mij een week van tevoren. Ik haal je thuis op en breng je weer terug.",
    payment: "free",
    areaCodes: ["WK051817", "WK051818", "WK051816"],
    specialties: ["health", "loneliness", "informalCare"],
    languages: ["nl"],
  },
];
