# Part of ./iot-ssf: runs what is tried against the system, and judges it number by number.

# The numbers of docs/attacks-and-faults.md that have tests. A test class carries its number as a tag.
attacks=(A1 A2 A3 A4 A5 A6 A7 A10)
faults=(F9 F10 F11 F12)

# The reports of the test classes that carry a tag.
reports_of() {
  local source class
  for source in $(grep -rlF "@Tag(\"$1\")" "$root" --include='*.java' --exclude-dir=target); do
    class=${source##*/src/test/java/}
    class=${class%.java}
    find "${source%%/src/test/java/*}/target" -name "TEST-${class//\//.}.xml" 2>/dev/null
  done
}

# One line that says whether a number holds. Without a single test that ran it does not.
verdict() {
  local reports
  mapfile -t reports < <(reports_of "$1")
  { [ ${#reports[@]} -eq 0 ] || grep -h -m 1 '<testsuite ' "${reports[@]}"; } |
    awk -v number="$1" "$count_suites"'
      END {
        outcome = total - skipped == 0 ? "failed (no test ran)" : bad > 0 ? "failed" : "passed"
        printf "%-4s %s, %d cases, %d failed\n", number, outcome, total - skipped, bad
        exit outcome != "passed"
      }'
}

# Runs the tests of a kind in every module in their full form, and judges number by number.
harness() {
  local kind=$1 began=$SECONDS outcome=0 number numbers=("${@:2}")
  find "$root" -path '*/target/*-reports/TEST-*.xml' -delete
  (cd "$root" && ./mvnw -B -ntp verify "-Dgroups=$kind" -Dfull=true -Dmaven.test.failure.ignore=true) || outcome=$?
  say "Tried in $((SECONDS - began)) s"
  summarise || outcome=1
  for number in "${numbers[@]}"; do
    verdict "$number" || outcome=1
  done
  return "$outcome"
}

harness_command() {
  local kind=$1 typed="${*:2}" usage="Usage: ./iot-ssf $1"
  case "$typed" in
    "") ;;
    -h | --help)
      echo "$usage"
      return
      ;;
    *) fail "There is no '$typed' here. $usage" ;;
  esac
  case "$kind" in
    attack) harness attack "${attacks[@]}" ;;
    chaos) harness chaos "${faults[@]}" ;;
  esac
}
