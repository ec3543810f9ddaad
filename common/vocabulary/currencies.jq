# from iso_4217.json
# The codes of ISO 4217, which count only in capitals, and the names of currencies of two
# words and more; the columns are those of units.tsv. Codes of funds, metals and tests are left out.
def folded: ascii_downcase | gsub("[^a-z ]"; "");
[.["4217"][] | select(.alpha_3 | test("^X(A[DGU]|B[A-D]|DR|P[DT]|S[TU]|T|UA|XX)") | not)] as $all
| "PHRASE\tdimension\tcode\tfactor\texample",
  ($all[] | [(.alpha_3 | ascii_downcase), "money", .alpha_3, "1", .alpha_3 + " 12 million"] | @tsv),
  ([$all[] | {name: (.name | folded), alpha_3}] | map(select(.name | contains(" "))) | unique_by(.name)[]
    | [.name, "money", .alpha_3, "1", "12 million " + .name] | @tsv)
