import type { ReactNode } from "react";

export type DrawingProps = { className?: string };

/** Flat colour with loose ink lines laid over it a little off, as in an old print. */
export function Drawing({
  box,
  className,
  children,
}: {
  box: string;
  className: string;
  children: ReactNode;
}) {
  return (
    <svg
      viewBox={box}
      preserveAspectRatio="xMidYMax slice"
      className={className}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Two cups and the paper that lies between them. */
export function TableDrawing({ className = "w-full max-w-96" }: DrawingProps) {
  return (
    <Drawing box="0 0 400 250" className={className}>
      <path
        className="fill-apricot-soft"
        d="M196 18c62-5 118 30 124 86 6 60-44 104-116 107-70 3-128-34-130-95-2-54 52-93 122-98z"
      />
      <path
        className="fill-roof"
        d="M31 160c-1-21 76-33 168-33 93 0 171 11 172 32 1 20-77 34-170 34S32 181 31 160z"
      />
      <path
        className="fill-wall"
        d="M30 149c0-20 77-32 169-33 93 0 172 12 172 32s-78 34-171 34S30 170 30 149z"
      />
      <path className="fill-card" d="M158 138l74-5 22 32-84 6z" />
      <path className="fill-pane" d="M82 100l58-1c0 26-3 40-13 50-9 8-24 8-32 0-9-9-13-24-13-49z" />
      <path className="fill-lamp" d="M262 101l58-2c1 26-2 41-12 50-9 9-25 9-33 1-9-9-12-24-13-49z" />
      <path className="stroke-pane stroke-[6]" d="M82 108c-22-3-26 28 6 28" />
      <path className="stroke-lamp stroke-[6]" d="M320 107c23-3 26 28-6 29" />
      <path
        className="ink-line"
        d="M85 97c18-4 38-4 57 0-19 5-38 5-57 0zM265 98c18-4 38-4 57-1-18 6-38 6-57 1zM88 152c14 6 32 6 46 0M268 153c14 6 32 6 46-1"
      />
      <path
        className="ink-line"
        d="M172 146c10-3 12 3 20-1s12 2 22-1M177 155c8-3 14 2 22-1s16 1 28-2M183 163c10-3 14 1 24-1M238 176l36-21 5 2-34 20z"
      />
      <path
        className="ink-line"
        d="M103 82c-8-12 9-17 1-31M121 80c-7-11 8-15 1-27M284 81c-8-11 8-16 1-29M302 82c-8-12 9-18 1-32"
      />
      <path
        className="ink-line"
        d="M104 190c-2 18-7 36-13 54M297 190c3 18 8 36 14 53M58 136c-16 5-24 11-22 17M200 187c62-1 118-8 150-20"
      />
    </Drawing>
  );
}

/** A path that bends, and a door with light at the end of it. */
export function PathDrawing({ className = "w-full max-w-96" }: DrawingProps) {
  return (
    <Drawing box="0 0 400 250" className={className}>
      <path
        className="fill-apricot-soft"
        d="M232 30c44-4 80 26 82 68 1 22-8 40-22 54H164c-12-13-19-30-19-49 0-40 38-69 87-73z"
      />
      <path
        className="fill-leaf-soft"
        d="M22 168c60-24 120-22 184-14 64 8 116 8 166-5 22 2 26 54 10 74-20 22-336 26-366 6-20-16-14-54 6-61z"
      />
      <path
        className="fill-tree"
        d="M12 196c50-22 94-18 132-6 28 12 24 38 6 50-42 6-88 4-124-5-22-8-28-30-14-39zM388 178c-46 6-86 14-112 31-14 11-12 23-3 31 34 4 76 2 106-8 20-10 22-46 9-54z"
      />
      <path
        className="fill-sand-deep"
        d="M128 243c12-26 58-32 92-44 22-9 18-18 2-26-14-7-14-18 2-27l16 1c-10 8-8 15 6 21 26 11 38 24 10 40-24 13-40 17-44 33z"
      />
      <path className="fill-roof" d="M192 90l32-29 34 28-4 5-60 1z" />
      <path className="fill-wall" d="M197 93l56-2 1 55-56 1z" />
      <path className="fill-lamp" d="M215 114l18-1 1 34-19 1z" />
      <path
        className="ink-line"
        d="M189 89l34-30 36 29M200 92v52M253 93l1 51M214 148l-1-36 21-1 1 34M229 130v1"
      />
      <path
        className="fill-tree"
        d="M102 82c20-3 37 11 38 32 1 22-14 38-36 39-21 0-37-15-37-37 0-19 14-32 35-34zM322 98c15-2 28 8 29 25 0 16-11 28-27 28-17 1-28-10-28-27 0-14 10-24 26-26z"
      />
      <path
        className="ink-line"
        d="M105 176c1-22-1-44 0-66M105 140l13-14M105 148l-12-12M324 166c0-18-1-32 0-48M324 138l-9-10"
      />
      <path
        className="ink-line"
        d="M40 214l4-11M47 216l7-10M74 226l3-9M332 206l4-10M340 208l8-9M366 224l3-10M296 228l5-10"
      />
    </Drawing>
  );
}

/** Something that has only just begun to grow. */
export function SproutDrawing({ className = "w-28" }: DrawingProps) {
  return (
    <Drawing box="0 0 120 120" className={className}>
      <path
        className="fill-apricot-soft"
        d="M62 8c28-2 48 18 49 46 1 29-20 48-49 49-30 1-51-18-51-47C11 28 34 10 62 8z"
      />
      <path
        className="fill-tree"
        d="M59 56C42 57 30 47 29 30c18-1 29 8 30 26zM62 46c0-15 10-25 27-26 1 16-9 27-27 26z"
      />
      <path className="fill-roof" d="M37 78l47-1-6 33c-11 4-24 4-35 0z" />
      <path className="fill-wall" d="M33 70l54-1 1 10-55 1z" />
      <path
        className="ink-line"
        d="M60 69c1-12 0-22 1-34M59 54c-6-8-12-12-19-15M62 45c4-8 9-12 16-15M36 68l54-1M41 82l5 27"
      />
    </Drawing>
  );
}
