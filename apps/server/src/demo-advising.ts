import { getRandomValues } from "node:crypto";
import { type ExitReason, exitReasons, type Programme } from "@tremplin/core/advisor";
import { emptyProfile } from "@tremplin/core/candidate";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import type { CommuneIndex } from "@tremplin/core/territory";
import {
  addAction,
  addAdvisorNote,
  advisors,
  type DatabaseHandle,
  demoUsers,
  followOf,
  inTransaction,
  recordConsent,
  saveAntenna,
  saveFollow,
  saveIndicators,
  saveProfile,
  setArchived,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";

interface DemoAdvisingTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly communes: CommuneIndex;
  readonly now: Clock;
}

const dayMs = 86_400_000;

/** What one young person of a demo wants and can do. */
interface Wish {
  readonly age: number;
  readonly jobs: readonly string[];
  readonly skills: readonly string[];
  readonly about: string;
}

const wishes: readonly Wish[] = [
  {
    age: 16,
    jobs: ["boulangerie"],
    skills: ["Se lever tôt"],
    about: "Je cherche un apprentissage pour septembre.",
  },
  { age: 17, jobs: ["mécanique"], skills: ["Réparer un vélo"], about: "J'aime démonter et comprendre." },
  { age: 17, jobs: ["animation"], skills: ["Encadrer une équipe de foot"], about: "Je prépare le BAFA." },
  { age: 19, jobs: ["vente"], skills: ["Accueillir", "Encaisser"], about: "Deux saisons sur les marchés." },
  { age: 20, jobs: ["logistique"], skills: ["Préparer des commandes"], about: "Disponible tout de suite." },
  { age: 21, jobs: ["aide à la personne"], skills: ["Écouter"], about: "Je m'occupe de ma grand-mère." },
  { age: 22, jobs: ["cuisine"], skills: ["Tenir un poste chaud"], about: "CAP cuisine obtenu." },
  { age: 24, jobs: ["bureautique"], skills: ["Tableur"], about: "Je reprends après une pause." },
];

/** The first three of those wishes are minors'. They come after those whom a demo has apply on their own. */
const minors = 3;
const firstMinor = 8;

/**
 * Gives a demo's young people a profile and an advisor: three minors, one with the consent of their legal
 * representative; some whom nobody accompanies, some whose follow-up has ended; notes and actions.
 */
export async function seedDemoAdvising(target: DemoAdvisingTarget): Promise<void> {
  const { database, instance, now } = target;
  if (instance.config.demoOffers === null) return;
  const young = (await demoUsers(database.db)).filter(({ roles }) => roles.includes("candidate"));
  const team = await advisors(database);
  const [first] = young;
  if (!first || team.length === 0 || (await followOf(database.db, first.id))) return;
  const at = now();
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const antennas = [newId(), newId()];
  await inTransaction(database, async (handle) => {
    const town = instance.config.town;
    for (const [rank, name] of ["Antenne du centre", "Antenne des quartiers"].entries()) {
      const id = antennas[rank] ?? newId();
      const slug = `antenne-${rank + 1}`;
      await saveAntenna(handle, { id, slug, name, insee: town, address: null, createdAt: at });
    }
    for (const [rank, { id, name }] of young.entries()) {
      await seedProfile(handle, target, { id, rank, at });
      // One in eight signed up alone.
      const advisor = rank % 8 === 7 ? undefined : team[rank % team.length];
      if (!advisor) continue;
      const since = new Date(at.getTime() - (rank * 3 + 6) * dayMs);
      await seedFollow(handle, { id, rank, advisor, antennaId: antennas[rank % 2] ?? null, since, newId });
      await seedWork(handle, { id, name, rank, advisor, at, newId });
    }
  });
}

async function seedProfile(
  handle: DatabaseHandle,
  { communes, instance }: DemoAdvisingTarget,
  { id, rank, at }: { readonly id: string; readonly rank: number; readonly at: Date },
): Promise<void> {
  const youngRank = rank - firstMinor;
  const isYoung = youngRank >= 0 && youngRank < minors;
  const wish = wishes[isYoung ? youngRank : minors + (rank % (wishes.length - minors))];
  const town = communes.byInsee(instance.config.town);
  if (!wish) return;
  const { latitude = null, longitude = null } = town ?? {};
  const place =
    town && latitude !== null && longitude !== null
      ? { insee: town.insee, label: town.name, latitude, longitude }
      : null;
  const day = `${at.getUTCFullYear() - wish.age}-01-${String((rank % 20) + 1).padStart(2, "0")}`;
  // Some have not touched it for a while.
  const updatedAt = new Date(at.getTime() - (rank % 5 === 4 ? 45 : rank) * dayMs);
  await saveProfile(
    handle.db,
    id,
    {
      ...emptyProfile,
      birthDate: day,
      place,
      jobs: wish.jobs,
      about: wish.about,
      skills: wish.skills.map((label) => ({ label, from: "hobby" as const })),
      mobility: rank % 2 === 0 ? ["transit"] : ["bike", "transit"],
    },
    updatedAt,
  );
}

interface Seeded {
  readonly id: string;
  readonly rank: number;
  readonly advisor: { readonly id: string; readonly name: string };
  readonly newId: () => string;
}

const programmes: readonly (Programme | null)[] = ["cej", "pacea", null, "cej", "ami"];

async function seedFollow(
  handle: DatabaseHandle,
  {
    id,
    rank,
    advisor,
    antennaId,
    since,
    newId,
  }: Seeded & { readonly antennaId: string | null; readonly since: Date },
): Promise<void> {
  const event = { candidateId: id, actorId: advisor.id, actorName: advisor.name, fromAdvisorId: null };
  await saveFollow(
    handle.db,
    { candidateId: id, advisorId: advisor.id, antennaId },
    { ...event, id: newId(), at: since, kind: "attached", toAdvisorId: advisor.id, reason: null },
  );
  await saveIndicators(handle.db, id, {
    programme: programmes[rank % programmes.length] ?? null,
    programmeFrom: since.toISOString().slice(0, 10),
    programmeTo: null,
    isQpv: rank % 3 === 0,
    isRqth: rank % 9 === 4,
    isZrr: false,
    diplomaLevel: rank % 2 === 0 ? "3" : "4",
    externalId: `D-${String(1000 + rank)}`,
    antennaId,
  });
  if (rank % 7 !== 6) return;
  const reason: ExitReason = exitReasons[rank % 4] ?? "other";
  const ended = { id: newId(), at: new Date(since.getTime() + dayMs), kind: "archived" as const };
  await setArchived(handle.db, id, reason, { ...event, ...ended, toAdvisorId: null, reason });
}

const tasks = ["Refaire le CV avec les dates", "Appeler l'employeur", "Venir à l'atelier du jeudi"] as const;

async function seedWork(
  handle: DatabaseHandle,
  { id, name, rank, advisor, at, newId }: Seeded & { readonly name: string; readonly at: Date },
): Promise<void> {
  const author = { candidateId: id, authorId: advisor.id, authorName: advisor.name };
  const day = (days: number) => new Date(at.getTime() + days * dayMs);
  if (rank === firstMinor) {
    await recordConsent(handle.db, {
      candidateId: id,
      representativeName: `Parent de ${name}`,
      relation: "mère",
      way: "paper",
      recordedBy: advisor.id,
      recordedAt: day(-5),
      revokedAt: null,
    });
  }
  if (rank % 3 === 0) {
    const written = { createdAt: day(-4), updatedAt: day(-4) };
    await addAdvisorNote(handle.db, {
      ...author,
      ...written,
      id: newId(),
      visibility: "private",
      text: "Premier rendez-vous : sait ce qu'il ou elle veut, manque de confiance au téléphone.",
    });
    await addAdvisorNote(handle.db, {
      ...author,
      ...written,
      id: newId(),
      visibility: "shared",
      text: "Bravo pour l'appel de mardi. Prochaine étape : deux candidatures d'ici vendredi.",
    });
  }
  if (rank % 2 === 0) {
    await addAction(handle.db, {
      ...author,
      id: newId(),
      text: tasks[rank % tasks.length] ?? tasks[0],
      dueOn: day(rank % 4 === 0 ? -2 : 4)
        .toISOString()
        .slice(0, 10),
      createdAt: day(-6),
      doneAt: null,
      doneBy: null,
    });
    await addAction(handle.db, {
      ...author,
      id: newId(),
      text: "Créer mon compte et remplir mon profil",
      dueOn: null,
      createdAt: day(-6),
      doneAt: day(-5),
      doneBy: id,
    });
  }
}
