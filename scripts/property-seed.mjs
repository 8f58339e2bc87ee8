// Properties run on one seed, so that a run of CI repeats; PROPERTY_SEED=random (or a number) explores others.
import fc from "fast-check";

const { PROPERTY_SEED: asked = "20261125" } = process.env;
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
