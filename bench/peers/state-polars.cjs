// The same year from records to cells with polars, in its streaming-free lazy form: facts by student, cells by school and grade
// for each set of groups, then rolled up. Arguments: the folder with the records, rounds.
const pl = require("nodejs-polars");
const { readFileSync } = require("node:fs");
const [folder, rounds] = [process.argv[2], Number(process.argv[3] || 2)];
const passed = ["A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-"];
const good = passed.slice(0, 8);

const when = (condition) => condition.cast(pl.Int32);

function facts() {
  const subjects = ["a", "b", "c", "d", "e", "f", "g"].map((each) =>
    pl.when(pl.col("ag_area").eq(pl.lit(each)).and(pl.col("good"))).then(pl.col("credits")).otherwise(pl.lit(0)).sum().alias("credits_" + each));
  const done = pl.scanParquet(folder + "/state-courses.parquet")
    .withColumns(pl.col("mark").isIn(passed).alias("passed"), pl.col("mark").isIn(good).alias("good"), pl.col("credits").cast(pl.Float32))
    .groupBy("student")
    .agg(...subjects,
      when(pl.col("pathway").isNotNull()).sum().alias("careers"),
      pl.col("pathway").isNotNull().and(pl.col("level").eq(3)).and(pl.col("passed")).max().alias("capstone"),
      pl.col("dual_enrolled").and(pl.col("passed")).max().alias("college"));
  const c = pl.col;
  const five = (name) => c("credits_" + name).gtEq(5);
  return pl.scanParquet(folder + "/state-students.parquet").join(done, { on: "student", how: "left" })
    .withColumns(
      when(c("days_enrolled").gt(30)).alias("c0"), when(c("in_cohort")).alias("c1"), when(c("grade").eq(12)).alias("c2"),
      when(c("grade").gtEq(9)).alias("c3"), when(c("grade").eq(12)).alias("c4"), when(c("grade").gtEq(11)).alias("c5"),
      when(c("days_enrolled").gt(30).and(c("days_absent").mul(10).gtEq(c("days_enrolled")))).alias("c6"),
      when(c("in_cohort").and(c("diploma"))).alias("c7"),
      when(c("grade").eq(12).and(five("a")).and(five("b")).and(five("c")).and(five("d")).and(five("e"))
        .and(c("credits_f").plus(c("credits_g")).gtEq(5))).alias("c8"),
      when(c("grade").gtEq(9).and(c("careers").gt(0))).alias("c9"),
      when(c("grade").eq(12).and(c("careers").gtEq(2)).and(c("capstone"))).alias("c10"),
      when(c("grade").gtEq(11).and(c("college"))).alias("c11"));
}

const sums = [...Array(12).keys()].map((k) => pl.col("c" + k).sum());
// One grouping for each family of groups; together they are the sixty cells.
const families = [[], ["race"], ["gender"], ["el"], ["nosed"], ["noswd"], ["nofos"], ["nohom"], ["nomig"], ["race", "gender"], ["race", "nosed"], ["noswd", "el"]];

for (let round = 0; round < rounds; round++) {
  const started = process.hrtime.bigint();
  const table = facts().collectSync();
  let cells = 0;
  for (const family of families) {
    const low = table.groupBy("district", "school", "grade", ...family).agg(...sums);
    const school = low.groupBy("district", "school", ...family).agg(...sums);
    const district = school.groupBy("district", ...family).agg(...sums);
    cells += low.height + school.height + district.height;
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`polars: ${seconds.toFixed(3)} s wall (${cells} rows at three levels)`);
}
const peak = readFileSync("/proc/self/status", "utf8").match(/VmHWM:\s+(\d+) kB/);
console.log(`polars, peak memory: VmHWM: ${peak[1]} kB`);
