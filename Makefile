# Each target works by itself on a fresh checkout: what is missing is installed or named.
.DEFAULT_GOAL := help
.PHONY: help build run test fuzz fuzz-mutants check bench smoke debug run-limine screenshot clean setup FORCE

JDK = $(shell bin/find-jdk)
# Warnings are shown, progress is not.
MVN = JAVA_HOME="$(JDK)" $(shell command -v mvn || echo ./mvnw) -B -ntp
QUIET = -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
# What start-up caches are made for: collections, patterns, lambdas, at -O2.
TRAINING = benchmarks/programs/Json.java benchmarks/programs/Simulation.java \
    $(patsubst %,testing/src/test/resources/run/programs/%.java,PrattParser BankSimulation TextWrapping)
BUILT = compiler/target/jkc/built
TRAINED = compiler/target/jkc/trained
SOURCES = pom.xml $(shell find annotations/pom.xml annotations/src lang/pom.xml lang/src/main compiler/pom.xml \
    compiler/src/main stdlib-nostd docs/diagnostics docs/language/absent.md -type f)
# Changes when a source appears or disappears; classes of the latter would stay.
LIST = compiler/target/sources

help:
	@echo 'make build        build everything; then bin/jkc --help'
	@echo 'make run          boot the kernel in QEMU, interactive; WORDS="…" adds to its command line'
	@echo 'make smoke        boot the kernel without a window; status 0 when it says `ready`'
	@echo 'make debug        boot the kernel under gdb'
	@echo 'make run-limine   boot the kernel with the Limine in LIMINE_DIR'
	@echo 'make screenshot   docs/kernel/screen.png'
	@echo 'make test         all tests'
	@echo 'make fuzz         random programs against the JVM; SEED=1 COUNT=1000 choose which'
	@echo 'make fuzz-mutants programs with mistakes; SEED=1 COUNT=1000 choose which'
	@echo 'make check        formatting and lint'
	@echo 'make bench        the benchmark tables'
	@echo 'make clean        remove everything built'

setup:
	@bin/setup

build: setup $(BUILT) $(TRAINED)
	@$(MAKE) -s --no-print-directory -C kernel

$(LIST): FORCE
	@mkdir -p $(@D)
	@echo $(SOURCES) | tr ' ' '\n' | sort >$@.new
	@if cmp -s $@ $@.new; then rm $@.new; else rm -rf */target/classes; mv $@.new $@; fi

$(BUILT): $(SOURCES) $(LIST) | setup
	@rm -rf compiler/target/jkc
	$(MVN) $(QUIET) -pl compiler -am package -DskipTests
	@touch $@

# Maven writes the jars anew when it tests, and a start-up cache is good for the jars of its training only.
$(TRAINED): $(BUILT) $(wildcard compiler/target/jkc/lib/*.jar)
	@rm -f compiler/target/jkc/*.cache
	@JKC_TRAIN_AOT=1 bin/jkc $(TRAINING) -o compiler/target/trained >compiler/target/training.log 2>&1 \
	  || { cat compiler/target/training.log; false; }
	@touch $@

run smoke debug run-limine screenshot: build
	$(MAKE) --no-print-directory -C kernel $@

test: build
	$(MVN) verify
	@$(MAKE) --no-print-directory build

# What differs is written to testing/target/fuzz, reduced.
SEED ?= 1
COUNT ?= 1000
FUZZ_JAVA = "$(JDK)/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx3g -Xss64m -XX:-OmitStackTraceInFastThrow -XX:+UnlockDiagnosticVMOptions \
  -XX:-UseLibmIntrinsic --enable-native-access=ALL-UNNAMED -cp 'target/test-classes:../compiler/target/jkc/lib/*'
fuzz: build
	$(MVN) $(QUIET) -pl testing -am test-compile
	cd testing && $(FUZZ_JAVA) dev.jkc.testing.fuzz.Fuzz $(SEED) $(COUNT)

# What the compiler fails on stays in testing/target/mutants.
fuzz-mutants: build
	$(MVN) $(QUIET) -pl testing -am test-compile
	cd testing && $(FUZZ_JAVA) dev.jkc.testing.fuzz.Mutants $(SEED) $(COUNT)

check: setup
	$(MVN) $(QUIET) test-compile spotless:check

bench: build
	benchmarks/run

clean:
	rm -rf annotations/target lang/target compiler/target testing/target examples/*/build boot/build kernel/build
