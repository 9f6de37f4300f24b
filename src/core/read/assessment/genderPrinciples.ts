/** A part of a principle that is assessed by its own indicators. */
export interface KeyElement {
  /** The principle it is part of, 1 to 6. */
  readonly principle: number;
  readonly letter: string;
  readonly name: string;
}

/** Its names, the official one first; the others are what people write for it. */
type Names = readonly [string, ...string[]];

interface WrittenPrinciple {
  readonly names: Names;
  /** Lettered from A. */
  readonly elements: readonly Names[];
}

/**
 * The principles of the WCO's Gender Equality Organizational Assessment Tool and their key elements, as the edition of
 * December 2023 names them.
 */
const written: readonly WrittenPrinciple[] = [
  {
    names: ['Strategy, Governance and Leadership'],
    elements: [
      ['Cross-cutting policies', 'Cross-cutting policy'],
      ['Governance, management and leadership'],
      ['Multiple discrimination/intersectionality', 'Multiple discrimination', 'Intersectionality'],
      ['Communication', 'Communications'],
      ['Integrity'],
    ],
  },
  {
    names: ['Employment, Career Development and Compensation'],
    elements: [
      ['Recruitment and hiring'],
      ['Career advancement', 'Career development'],
      ['Wages, benefits and pay equity', 'Pay equity'],
    ],
  },
  {
    names: ['Work-Life Balance'],
    elements: [
      ['Flexibility policies', 'Flexibility policy'],
      ['Dependent and family care', 'Family and dependent care'],
      ['Health benefits'],
    ],
  },
  {
    names: ['Gender-Based Violence and Harassment'],
    elements: [
      ['Gender-based violence', 'GBV'],
      ['Harassment including sexual harassment', 'Harassment', 'Sexual harassment'],
    ],
  },
  {
    names: ['Border Operations and Stakeholder Relations'],
    elements: [
      ['Customs policies, procedures and border operations', 'Customs policies and procedures'],
      ['Stakeholder relations'],
    ],
  },
  {
    names: ['Security and Safety', 'Safety and security'],
    elements: [
      ['Risk profiling', 'Risk profile', 'Risk profiles'],
      [
        'Collaboration with other border agencies and stakeholder relations',
        'Collaborating with other border agencies and stakeholders relations',
        'Collaboration with other border agencies',
      ],
      ['Conduct and safety of employees'],
    ],
  },
];

export interface GenderPrinciple {
  /** 1 to 6. */
  readonly number: number;
  readonly name: string;
  readonly elements: readonly KeyElement[];
}

/** The six principles. */
export const genderPrinciples: readonly GenderPrinciple[] = written.map(({ names, elements }, index) => ({
  number: index + 1,
  name: names[0],
  elements: elements.map(([name], at) => ({ principle: index + 1, letter: 'ABCDE'.charAt(at), name })),
}));

/** The eighteen key elements, principle by principle. */
export const keyElements: readonly KeyElement[] = genderPrinciples.flatMap(({ elements }) => elements);

/** Every spelling of a principle, with the principle. */
export const principleSpellings = written.flatMap(({ names }, index) =>
  names.map((name) => [name, genderPrinciples[index]!] as const),
);

/** Every spelling of a key element, with the key element. */
export const elementSpellings = written.flatMap(({ elements }, index) =>
  elements.flatMap((names, at) => names.map((name) => [name, genderPrinciples[index]!.elements[at]!] as const)),
);
