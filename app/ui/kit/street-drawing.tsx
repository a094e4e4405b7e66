import { useId } from "react";
import { Drawing, type DrawingProps } from "#app/ui/kit/drawing";

/** Porch flats of the fifties at the hour when the lamps go on. On a phone it runs to the edges of `page-width`. */
export function StreetDrawing({ className = "page-bleed h-40 sm:h-auto" }: DrawingProps) {
  const porch = useId();
  return (
    <Drawing box="0 0 960 300" className={className}>
      <path
        className="fill-apricot-soft"
        d="M486 132c-3-58 38-103 95-105 60-2 104 42 105 100 1 55-40 101-98 103-58 3-99-41-102-98z"
      />
      <path
        className="fill-leaf-soft"
        d="M14 266c106-14 226-10 338-12 196-4 402-10 590 6 22 9 22 24-6 29-150 12-300 5-450 7-152 2-306 7-450-4-34-4-44-18-22-26z"
      />
      <g>
        <path className="fill-roof" d="M84 96l22-34 290-3 25 36z" />
        <path className="fill-roof" d="M148 66l1-25 24-1v26zM322 64l-1-24 25-1 1 25z" />
        <path className="fill-wall" d="M93 95l319-1 2 165-322 2z" />
        <use href={`#${porch}`} x="92" y="96" />
        <use href={`#${porch}`} x="252" y="96" />
        <path
          className="fill-lamp"
          transform="translate(92 96)"
          d="M12 52l31 0 0 20-30 0zM118 12l30 0 0 20-29 0zM94 91l17 0 1 29-16 0zM172 132l30-1 0 20-30 0zM209 131l16 0 0 28-16 0zM278 52l30 0 0 21-30 0zM12 133l30 0 0 20-29 0zM255 10l16 0 1 30-16 0z"
        />
        <path
          className="ink-line"
          d="M87 92l22-33M109 59l288-2 24 36M90 98l318-2M96 101l-1 156M410 99l2 158"
        />
      </g>
      <g>
        <path className="fill-wall" d="M596 101l20-27 294-2 22 29z" />
        <path className="fill-wall" d="M690 77v-24l22-1 1 25zM842 75l-1-23 23-1v24z" />
        <path className="fill-sand-deep" d="M603 100l321 1-1 160-319 1z" />
        <use href={`#${porch}`} x="604" y="97" />
        <use href={`#${porch}`} x="764" y="97" />
        <path
          className="fill-lamp"
          transform="translate(604 97)"
          d="M11 12l30 0 0 19-30 0zM94 51l15 0-1 28-16 0zM118 132l30 1 0 20-29-1zM172 52l30 0 0 20-30 0zM278 92l30-1-1 20-30 0zM209 12l16 0 0 29-16 0z"
        />
        <path className="ink-line" d="M600 98l18-27 292-2 21 28M606 105l316-1M608 107v151M920 107l1 150" />
      </g>
      <path
        className="fill-tree"
        d="M508 96c34-4 63 20 66 55 3 36-22 66-60 68-36 2-66-24-67-61-1-33 26-59 61-62z"
      />
      <path
        className="fill-tree"
        d="M40 150c24-3 44 14 46 40 2 27-15 47-41 48-26 0-44-18-45-45 0-23 16-40 40-43zM572 208c16-2 30 8 32 25 1 17-10 29-28 30-17 0-30-11-30-27 0-15 11-26 26-28z"
      />
      <path
        className="ink-line"
        d="M511 268c2-34-1-74 2-126M512 190l-23-25M513 170l21-24M46 266c1-22-1-46 1-72M47 222l13-15M576 266v-34"
      />
      <path className="ink-line" d="M22 268c130-9 260-5 392-6M444 267c164-6 330-6 494 1" />
      <path
        className="ink-line"
        d="M704 276m-15 0a15 15 0 1 0 30 0 15 15 0 1 0-30 0M752 276m-15 0a15 15 0 1 0 30 0 15 15 0 1 0-30 0M704 276l13-25 25 1 10 24M717 255l14 21 12-22M731 276h-27M712 247l10 1M739 246l8-2"
      />
      <path className="fill-lamp" d="M446 176l16-1 4 14-23 1z" />
      <path className="ink-line" d="M454 190c1 26-1 52 1 78M443 174c7-6 17-6 23 0M448 268h14" />
      <defs>
        <g id={porch}>
          <path
            className="fill-pane"
            d="M11 12l30 0 0 19-30 0zM118 12l30-1-1 20-30 0zM48 10l16 0 1 28-16 0zM95 10l16 0 0 29-16 0zM12 52l30 0-1 20-30 0zM118 51l30 0 0 20-29 0zM48 51l16 1 0 29-16 0zM95 52l16 0-1 29-16 0zM12 91l30 0 1 20-30 0zM118 91l30 0 0 20-30-1zM48 91l16 0 0 28-17 0zM95 90l15 0 0 28-16 0zM12 132l30 0 0 20-30 0zM118 132l31 0 0 20-30 0zM50 132l15 0 0 29-15 0zM95 132l17 0 0 29-16 0z"
          />
          <path
            className="fill-card"
            d="M44 39l26 0 0 4-26 0zM90 39l26 0 0 4-26 0zM44 79l26 0 0 4-26 0zM90 79l26 0 0 4-26 0zM44 119l26 0 0 4-26 0zM90 120l26 0 0 4-26 0zM44 159l26 0 0 4-26 0zM90 159l26 0 0 4-26 0z"
          />
          <path className="fill-card dark:fill-apricot-soft" d="M72.1 8.2l16.6-.4 .5 132.4-17.4 .4z" />
          <path className="fill-pane" d="M73 134l14-1v31H73z" />
          <path
            className="stroke-card stroke-2"
            d="M26.1 11v21M133.9 11v21M27.4 51v21M133.4 51v21M27.8 91v21M132.1 91v21M27.6 131v21M132.1 131v21"
          />
          <path
            className="ink-line stroke-[1.5]"
            d="M44 27h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M90 27h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M44 68h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M89 67h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M44 106h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M90 107h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M44 147h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M90 146h26m-5 0v13m-5-13v13m-5-13v13m-5-13v13M72 22h17M72 39h17M72 56h17M72 72h17M72 91h17M72 107h17M72 124h17"
          />
        </g>
      </defs>
    </Drawing>
  );
}
