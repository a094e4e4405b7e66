import type { InformationPage } from "#app/domain/directory/published-text";
import { Section } from "#app/ui/kit/page";
import { ToldIn, useOtherLanguage } from "./told-in";

/** One page of explanation. Its words are plain: nothing in them is read as more than words and line ends. */
export function InformationText({ page }: { page: InformationPage }) {
  const language = useOtherLanguage()(page.language);
  return (
    <div id={page.key}>
      <Section title={<span lang={language}>{page.title}</span>}>
        <ToldIn language={page.language} />
        <div lang={language}>
          <p className="reading-width text-lg whitespace-pre-line">{page.lead}</p>
          {page.parts.map(({ title, text }) => (
            <div key={`${title} ${text}`} className="reading-width mt-4">
              <h3 className="text-xl">{title}</h3>
              <p className="whitespace-pre-line">{text}</p>
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}
