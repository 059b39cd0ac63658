package org.foothill.indicators.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.foothill.equity.Counts;
import org.foothill.equity.Fraction;
import org.foothill.equity.RiskRatio;
import org.foothill.indicators.equity.EquityTable.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsFileTest {
  private static EquityTable table(String text, boolean lowIsGood) {
    var read = (GroupsFile.Outcome.Groups) GroupsFile.read(text);
    return EquityTable.of(
        read.groups(), read.everyone(), lowIsGood, EquityRules.withFloor(new BigDecimal("2.0")));
  }

  @Test
  void withoutAllTheGroupsTogetherAreEveryone() {
    var read = (GroupsFile.Outcome.Groups) GroupsFile.read("group,n,x\nred,100,40\nblue,50,45\n");
    assertThat(read.everyone()).isEqualTo(new Counts(150, 85));
    assertThat(read.groups()).hasSize(2);
  }

  @Test
  void aGroupNamedAllIsEveryone() {
    var read =
        (GroupsFile.Outcome.Groups)
            GroupsFile.read("\uFEFFGroup;n;x\r\nALL;400;200\r\nred;100;40\r\n");
    assertThat(read.everyone()).isEqualTo(new Counts(400, 200));
    assertThat(read.groups()).extracting(GroupCounts::name).containsExactly("red");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a table without a header | red,100,40 | 1",
        "a number with a comma | group,n,x~red,\"1,000\",40 | 2",
        "more outcomes than students | group,n,x~red,10,40 | 2",
        "a group twice | group,n,x~red,10,4~red,10,4 | 3",
        "nobody in a group | group,n,x~red,0,0 | 2",
        "no group | group,n,x~ALL,10,4 | 2",
        "a group larger than all | group,n,x~ALL,10,4~red,11,4 | 3",
        "half an alternate | group,n,x,state_n,state_x~red,11,4,100, | 2",
        "a negative number | group,n,x~red,-5,4 | 2",
        "a number beyond all states | group,n,x~red,99999999999,4 | 2",
      })
  void whatCannotBeReadIsOneSentenceAndALine(String what, String text, int line) {
    assertThat(GroupsFile.read(text.replace('~', '\n')))
        .as(what)
        .isInstanceOfSatisfying(
            GroupsFile.Outcome.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.line()).isEqualTo(line);
              assertThat(unreadable.why()).endsWith(".");
            });
  }

  @Test
  void tenStudentsAreInsufficientData() {
    var table = table("group,n,x\nred,10,0\nblue,11,1\ngreen,500,400\n", false);
    assertThat(table.lines().get(0).verdict()).isEqualTo(new Verdict.TooFew(10));
    assertThat(table.lines().get(1).verdict()).isInstanceOf(Verdict.Judged.class);
  }

  @Test
  void theWorkedRiskRatioIsFour() {
    // 24 of 300 against 90 of 4,500 others (special education's worked example).
    var table = table("group,n,x\nred,300,24\nothers,4500,90\n", true);
    var judged = (Verdict.Judged) table.lines().getFirst().verdict();
    assertThat(judged.risk()).isEqualTo(new RiskRatio.Ratio(Fraction.of(4, 1), false, true));
    assertThat(judged.gap().hasImpact()).isTrue();
    assertThat(judged.gap().gap()).isEqualTo(Fraction.of(-6, 100));
  }

  @Test
  void whereTheOthersAreTooFewTheStateIsTaken() {
    var text = "group,n,x,state_n,state_x\nred,300,24,450000,9000\nothers,40,3\n";
    var judged = (Verdict.Judged) table(text, true).lines().getFirst().verdict();
    assertThat(judged.risk()).isEqualTo(new RiskRatio.Ratio(Fraction.of(4, 1), true, true));
    var without =
        (Verdict.Judged) table(text.replace(",450000,9000", ""), true).lines().getFirst().verdict();
    assertThat(without.risk()).isEqualTo(new RiskRatio.NoComparison());
  }

  @Test
  void whereNobodyHasTheOutcomeThereIsNoIndex() {
    var judged =
        (Verdict.Judged)
            table("group,n,x\nred,100,0\nblue,100,0\n", false).lines().getFirst().verdict();
    assertThat(judged.proportionality()).isNull();
    assertThat(judged.eighty()).isNull();
    assertThat(judged.gap().hasImpact()).isFalse();
  }
}
