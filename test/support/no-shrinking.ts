import fc from "fast-check";

// For mutation testing alone: that a random test fails is enough there, and nobody reads the smallest case.
fc.configureGlobal({ endOnFailure: true });
