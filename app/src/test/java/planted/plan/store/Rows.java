package planted.plan.store;

/** Inside the module, behind no door. */
public record Rows(int count) {}
