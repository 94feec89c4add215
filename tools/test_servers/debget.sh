# Packages of another Debian suite, fetched and not installed: sh debget.sh SUITE PACKAGE…
set -e
suite=$1; shift
P=$PWD/apt-$suite
mkdir -p "$P/lists/partial" "$P/cache/archives/partial" "$P/src"; : > "$P/status"
eval "$(apt-config shell D Dir::Etc::sourceparts/d)"
awk 'BEGIN{RS=""} NR==1' "${D}debian.sources" | sed "s/^Suites:.*/Suites: $suite/" > "$P/src/d.sources"
{
  printf 'Dir::Etc::SourceList "%s/none";\nDir::Etc::SourceParts "%s/src";\n' "$P" "$P"
  printf 'Dir::State::Lists "%s/lists";\nDir::State::status "%s/status";\n' "$P" "$P"
  printf 'Dir::Cache "%s/cache";\nAPT::Sandbox::User "root";\n' "$P"
} > "$P/apt.conf"
export APT_CONFIG="$P/apt.conf"
apt-get -qq update
apt-get -qq download "$@"
