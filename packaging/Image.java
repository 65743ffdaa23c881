import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the app image of the system it runs on, in {@code target/packaging/image}: a runtime of the modules in use, the jars without what this
 * system never reads, the licences, and three launchers (the window, the kiosk, the command). Run with a JDK 25, from the repository's folder,
 * by the packaging script of the system; why it is made like this: src/doc/decisions/0099-what-is-installed.md.
 *
 * <p>{@code java packaging/Image.java VERSION}
 */
class Image {
    /**
     * What our classes and libraries name, found by jdeps. Left out on purpose: java.naming (JNDI), which Bouncy Castle, commons-logging and the
     * like name for directories on the network and nobody here calls. What is left that could reach a network is in java.base and cannot be left
     * out; that nothing calls it is shown by NoNetworkTest and SilenceTest.
     */
    static final String MODULES = "java.base,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,jdk.localedata";

    /** Everything bears this time, so that the same commit gives the same bytes. */
    static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 1, 0, 0);

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib|jnilib)");
    static final Pattern LICENCE =
            Pattern.compile("(META-INF/(jsoup/)?)?([^/]*(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT|DEPENDENCIES)[^/]*|licenses?/[^/]+)", Pattern.CASE_INSENSITIVE);
    /** Signatures of jars that are changed here, what Maven and GraalVM read, and SWT's bridge. */
    static final Pattern UNREAD =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|META-INF/(maven|native-image)/.*|javafx-swt\\.jar|META-INF/INDEX\\.LIST", Pattern.CASE_INSENSITIVE);
    /**
     * Libraries of which a small part is asked for: what is not named, directly or through others, by the rest stays out. Only libraries that look
     * up no class by a name put together at run time; names in strings count as naming.
     */
    static final Map<String, String> SHAKEN =
            Map.of(
                    "bcprov", "org/bouncycastle/",
                    "core-3", "com/google/zxing/",
                    "commons-codec", "org/apache/commons/codec/",
                    "commons-compress", "org/apache/commons/compress/",
                    "commons-io", "org/apache/commons/io/",
                    "commons-lang3", "org/apache/commons/lang3/",
                    "jackson-core", "tools/jackson/core/",
                    "jai-imageio-core", "com/github/jaiimageio/",
                    "metadata-extractor", "com/drew/",
                    "threeten-extra", "org/threeten/extra/");

    /** What nobody here asks for in some libraries: other themes, charts, the world's time zones (our days are in UTC) and other countries' holidays. */
    static final Map<String, Pattern> LEFT_OUT =
            Map.of(
                    "atlantafx-base", Pattern.compile("atlantafx/base/theme/.*\\.(css|bss)"),
                    "ical4j", Pattern.compile("zoneinfo[^/]*/.*"),
                    "javafx-controls", Pattern.compile("javafx/scene/chart/.*|com/sun/javafx/charts/.*"),
                    "jollyday-core", Pattern.compile("holidays/Holidays_(?!fr\\.).*|descriptions/[a-z_]+_(?!fr\\.|en\\.)[a-z]{2}(_[A-Z]+)?\\.properties"));

    /**
     * Controls that nobody here shows, and the style classes that are theirs alone: rules for these stay out of the base sheets, which are read and
     * looked through before the first frame. What our classes name is kept, so that a control taken later brings its rules along.
     */
    static final Map<String, String> UNSHOWN =
            Map.ofEntries(
                    Map.entry("javafx/scene/control/Accordion", "accordion"),
                    Map.entry("javafx/scene/control/Alert", "dialog-pane"),
                    Map.entry("javafx/scene/control/ChoiceBox", "choice-box"),
                    Map.entry("javafx/scene/control/ColorPicker", "color-picker|custom-color-dialog|color-palette|color-rect-pane|color-picker-label|controls-pane"),
                    Map.entry("javafx/scene/control/DatePicker", "date-picker|date-picker-popup|month-year-pane|calendar-grid"),
                    Map.entry("javafx/scene/control/Pagination", "pagination|pagination-control"),
                    Map.entry("javafx/scene/control/Slider", "slider"),
                    Map.entry("javafx/scene/control/Spinner", "spinner"),
                    Map.entry("javafx/scene/control/SplitMenuButton", "split-menu-button"),
                    Map.entry("javafx/scene/control/TabPane", "tab-pane|tab-header-area|tab-header-background"),
                    Map.entry("javafx/scene/control/ToolBar", "tool-bar"),
                    Map.entry("javafx/scene/control/TreeTableView", "tree-table-view|tree-table-row-cell|tree-table-cell"),
                    Map.entry("javafx/scene/control/TreeView", "tree-view|tree-cell"),
                    Map.entry("javafx/scene/chart/Chart", "chart(-[a-z-]+)?|axis"),
                    Map.entry("javafx/scene/web/HTMLEditor", "html-editor(-[a-z-]+)?"),
                    Map.entry("atlantafx/base/controls/Breadcrumbs", "breadcrumbs"),
                    Map.entry("atlantafx/base/controls/Calendar", "calendar"),
                    Map.entry("atlantafx/base/controls/Card", "card"),
                    Map.entry("atlantafx/base/controls/CustomTextField", "custom-text-field"),
                    Map.entry("atlantafx/base/controls/Message", "message"),
                    Map.entry("atlantafx/base/controls/ModalPane", "modal-pane|modal-box"),
                    Map.entry("atlantafx/base/controls/Notification", "notification"),
                    Map.entry("atlantafx/base/controls/Popover", "popover"),
                    Map.entry("atlantafx/base/controls/ProgressSlider", "progress-slider"),
                    Map.entry("atlantafx/base/controls/RingProgressIndicator", "ring-progress-indicator"),
                    Map.entry("atlantafx/base/controls/SegmentedControl", "segmented-control"),
                    Map.entry("atlantafx/base/controls/Tile", "tile|tile-base"),
                    Map.entry("atlantafx/base/controls/ToggleSwitch", "toggle-switch"));

    /** A rule of a style sheet without comments: what it is for, and what it says. */
    static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    /** Letters and icons of the window, which JavaFX reads from a file where it lies, and would otherwise copy to the folder for temporary files. */
    static final Pattern FONTS = Pattern.compile(".*/parts/fonts/[^/]+\\.ttf|META-INF/resources/feather/.*/feather\\.ttf");

    /** What nobody here paints, plays, compiles or reads; a class of each package stays, for jlink compares the lists of packages. */
    static final String EXCLUDED =
            "**/doc-files/**"
                    + ",regex:/java\\.desktop/javax/swing/plaf/nimbus/(?!NimbusLookAndFeel\\.class).*"
                    + ",regex:/java\\.desktop/javax/swing/plaf/synth/(?!Synth(LookAndFeel|UI|ListUI|Constants)\\.class)[^/]*"
                    + ",regex:/java\\.desktop/javax/swing/plaf/metal/sounds/(?!MenuItemCommand\\.wav).*"
                    + ",regex:/java\\.desktop/com/sun/java/swing/plaf/motif/(?!MotifLookAndFeel\\.class)[^/]*"
                    + ",regex:/java\\.desktop/com/sun/java/swing/plaf/gtk/(?!GTKLookAndFeel\\.class)[^/]*"
                    + ",regex:/java\\.desktop/javax/swing/text/html/parser/(?!DTD\\.class).*"
                    + ",regex:/java\\.desktop/javax/swing/text/rtf/(?!RTFEditorKit\\.class)[^/]*"
                    + ",regex:/java\\.desktop/sun/java2d/cmm/profiles/PYCC\\.pf"
                    + ",regex:/java\\.desktop/com/sun/media/sound/(?!Platform\\.class).*"
                    + ",regex:/java\\.xml/com/sun/org/apache/bcel/internal/(generic|classfile|util)/(?!Utility|ConstantPoolGen|Class2HTML).*";

    static final Pattern UNUSED =
            Pattern.compile("(lib)?(splashscreen|jsound|simdsort)\\.(so|dll|dylib)|cacerts|public_suffix_list\\.dat|classlist|jrt-fs\\.jar|jexec");

    static final List<String> OPTIONS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    // the start is left to the quick compiler by the cache, which was trained with it alone; what comes later may have both. Sealing,
                    // opening and sums have them after a few calls: without processor instructions, which the other one uses, they are 10 to 50 times slower
                    "-XX:CompileCommand=quiet",
                    "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.*::*,0.002",
                    "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2*::*,0.002",
                    "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.DigestBase::*,0.002",
                    "-Xmx1g",
                    // begins small and grows: by itself it would begin with a 64th of the machine's memory, and fill it before it tidies up
                    "-Xms40m",
                    // what comes and goes until the first screen stands fits in there: nothing is tidied up before (40 ms)
                    "-XX:NewSize=24m",
                    // growing past these for the first time would tidy up everything at once: one picture of 0.15 s among thousands of people
                    "-XX:MetaspaceSize=96m",
                    "-XX:ReservedCodeCacheSize=128m",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    // a crash of the Java runtime itself would write what memory held into a file, and the carnet's path with it
                    "-XX:+SuppressFatalErrorMessage",
                    // the driver would otherwise copy its library to the folder for temporary files at each start
                    "-Dorg.sqlite.lib.path=$APPDIR",
                    // fonts are read where they lie
                    "-Dcarnet.fonts=$APPDIR/fonts");

    final String version;
    final Path work = Path.of("target/packaging");
    final Path input = work.resolve("input");
    final Path legal = work.resolve("legal");
    final String system = system();
    /** Where JavaFX looks for its libraries before it would unpack them into the home folder: beside the jars, on Windows in a folder of their own. */
    final Path beside = system.startsWith("Windows") ? work.resolve("bin") : input;

    Image(String version) {
        this.version = version;
    }

    static void main(String[] args) throws Exception {
        new Image(args[0]).make();
    }

    void make() throws Exception {
        delete(work);
        Files.createDirectories(input);
        Files.createDirectories(legal);
        Files.createDirectories(beside);
        run("jlink", "--add-modules", MODULES, "--include-locales=fr,en", "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6",
                "--exclude-resources", EXCLUDED,
                "--output", work.resolve("runtime").toString());
        // what shows a picture before the window, plays sounds, sorts faster on some processors, knows whom to trust on a network, or is for building
        try (var files = Files.walk(work.resolve("runtime"))) {
            for (var file : files.filter(f -> UNUSED.matcher(f.getFileName().toString()).matches()).toList()) {
                delete(file);
            }
        }
        // the reader of PDFs is started with this runtime's own java; nothing else of its commands is needed (DLLs are)
        try (var commands = Files.list(work.resolve("runtime/bin"))) {
            for (var command : commands.filter(c -> !c.getFileName().toString().matches("java(\\.exe)?|.*\\.dll")).toList()) {
                delete(command);
            }
        }
        var list = new TreeMap<String, List<String>>();
        for (var jar : jars()) {
            list.put(jar.getFileName().toString(), trim(jar));
        }
        Files.write(legal.resolve("THIRD-PARTY.txt"), thirdParties(list));
        Files.copy(Path.of("LICENSE"), legal.resolve("LICENSE"));
        var sbom = Path.of("target/carnet-de-refus.cdx.json");
        if (Files.exists(sbom)) {
            Files.copy(sbom, legal.resolve("carnet-de-refus.cdx.json"));
        }
        jpackage();
    }

    List<Path> jars() throws IOException {
        try (var libraries = Files.list(Path.of("target/lib"))) {
            // each JavaFX library comes twice: an empty jar, and the one of this system
            return Stream.concat(Stream.of(Path.of("target/carnet-de-refus.jar")), libraries.filter(l -> l.toFile().length() > 1024).sorted()).toList();
        }
    }

    /** Copies a jar without what is not read here; its libraries for this system go beside it. Returns its licences. */
    List<String> trim(Path jar) throws Exception {
        var entries = entries(jar);
        var name = jar.getFileName().toString();
        var leftOut = LEFT_OUT.entrySet().stream().filter(e -> name.startsWith(e.getKey())).map(Map.Entry::getValue).findFirst();
        var shaken = SHAKEN.entrySet().stream().filter(e -> name.startsWith(e.getKey())).map(Map.Entry::getValue).findFirst();
        var kept = shaken.isPresent() ? reached(entries, shaken.get(), namedElsewhere(jar, shaken.get())) : entries.keySet();
        var licences = new ArrayList<String>();
        var target = input.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(target))) {
            // lies there larger, and is packed better with all the rest in the download: these bring most for what they take (decision 0099)
            out.setLevel(name.matches("javafx-(controls|graphics)-.*") ? 0 : 9);
            for (var entry : entries.entrySet()) {
                var path = entry.getKey();
                if (FONTS.matcher(path).matches()) {
                    Files.createDirectories(input.resolve("fonts"));
                    write(input.resolve("fonts").resolve(path.substring(path.lastIndexOf('/') + 1)), entry.getValue());
                }
                if (LICENCE.matcher(path).matches() && !path.endsWith(".class")) {
                    var text = legal.resolve(name.replaceFirst("\\.jar$", "")).resolve(path.replace("META-INF/", "").replace('/', '-'));
                    Files.createDirectories(text.getParent());
                    Files.write(text, entry.getValue());
                    licences.add(legal.relativize(text).toString());
                } else if (NATIVE.matcher(path.substring(path.lastIndexOf('/') + 1)).matches()) {
                    if (!path.startsWith("org/sqlite/native/") || path.startsWith("org/sqlite/native/" + system + "/")) {
                        write((path.contains("/") ? input : beside).resolve(path.substring(path.lastIndexOf('/') + 1)), entry.getValue());
                    }
                } else if (kept.contains(path) && !UNREAD.matcher(path).matches() && leftOut.filter(o -> o.matcher(path).matches()).isEmpty()) {
                    put(out, path, path.equals(MANIFEST) ? manifest(entry.getValue(), name) : entry.getValue());
                }
            }
            if (name.equals("carnet-de-refus.jar") || name.startsWith("atlantafx-base")) {
                for (var sheet : binarySheets(entries).entrySet()) {
                    put(out, sheet.getKey(), sheet.getValue());
                }
            }
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
        return licences;
    }

    /** Without the class path of the build's folders, where nothing is, and without the digests of what was signed: both are looked through at each start. */
    byte[] manifest(byte[] content, String jar) throws IOException {
        var manifest = new Manifest(new ByteArrayInputStream(content));
        if (jar.equals("carnet-de-refus.jar")) {
            // the program says the version that the package bears
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        }
        manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
        manifest.getEntries().clear();
        var out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    static void put(ZipOutputStream out, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
    }

    static Map<String, byte[]> entries(Path jar) throws IOException {
        var entries = new TreeMap<String, byte[]>((a, b) -> a.equals(b) ? 0 : a.equals(MANIFEST) ? -1 : b.equals(MANIFEST) ? 1 : a.compareTo(b));
        try (var in = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    /** The classes of a library that others name. Of Bouncy Castle we alone ask: PDFBox's reading of certificates needs a part that is not shipped. */
    Set<String> namedElsewhere(Path library, String root) throws IOException {
        var named = new HashSet<String>();
        for (var jar : root.contains("bouncycastle") ? List.of(Path.of("target/carnet-de-refus.jar")) : jars()) {
            if (!jar.equals(library)) {
                for (var entry : entries(jar).entrySet()) {
                    named.addAll(named(entry.getKey(), entry.getValue(), root));
                }
            }
        }
        return named;
    }

    /** The classes below a root that a class names, in its code or in a string. */
    static Set<String> named(String path, byte[] content, String root) {
        var found = new HashSet<String>();
        if (path.endsWith(".class")) {
            var name = Pattern.compile(Pattern.quote(root) + "[\\w/$]+");
            for (var constant : ClassFile.of().parse(content).constantPool()) {
                if (constant instanceof Utf8Entry text) {
                    name.matcher(text.stringValue().replace('.', '/')).results().forEach(m -> found.add(m.group() + ".class"));
                }
            }
        }
        return found;
    }

    /** What is reached in a jar from some of its classes; other files where a class of their package is, and lists of services that are all there. */
    static Set<String> reached(Map<String, byte[]> entries, String root, Set<String> from) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            var path = next.pop();
            if (entries.containsKey(path) && seen.add(path)) {
                next.addAll(named(path, entries.get(path), root));
            }
        }
        var packages = new HashSet<String>();
        seen.forEach(path -> packages.add(folder(path)));
        for (var path : entries.keySet()) {
            var isService = path.startsWith("META-INF/services/");
            var isThere = new String(entries.get(path), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .allMatch(l -> seen.contains(l.strip().replace('.', '/') + ".class"));
            if (isService ? isThere : !path.endsWith(".class") && (path.startsWith("META-INF/") || packages.contains(folder(path)))) {
                seen.add(path);
            }
        }
        return seen;
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Style sheets as JavaFX keeps them once read; it takes them by itself where they stand beside the others. Of the base sheets what is shown here. */
    Map<String, byte[]> binarySheets(Map<String, byte[]> entries) throws Exception {
        var sheets = new TreeMap<String, byte[]>();
        var urls = new ArrayList<java.net.URL>();
        for (var jar : jars()) {
            urls.add(jar.toUri().toURL());
        }
        var unshown = unshown();
        try (var loader = new URLClassLoader(urls.toArray(java.net.URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var convert = loader.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", java.io.File.class, java.io.File.class);
            for (var entry : entries.entrySet()) {
                var path = entry.getKey();
                var isBase = path.matches("atlantafx/base/theme/primer-(light|dark)\\.css");
                if (isBase || path.startsWith("fr/carnetderefus/ui/") && path.endsWith(".css")) {
                    var css = work.resolve("sheet.css");
                    var bss = work.resolve("sheet.bss");
                    Files.write(css, isBase ? shown(entry.getValue(), unshown) : entry.getValue());
                    convert.invoke(null, css.toFile(), bss.toFile());
                    sheets.put(path.replaceFirst("css$", "bss"), Files.readAllBytes(bss));
                    delete(css);
                    delete(bss);
                }
            }
        }
        return sheets;
    }

    /** The style classes of controls that none of our classes names; nor may it name the style class, which then is one of ours as well. */
    static Pattern unshown() throws IOException {
        var named = new HashSet<String>();
        var said = new HashSet<String>();
        for (var entry : entries(Path.of("target/carnet-de-refus.jar")).entrySet()) {
            named.addAll(named(entry.getKey(), entry.getValue(), "javafx/scene/"));
            named.addAll(named(entry.getKey(), entry.getValue(), "atlantafx/base/controls/"));
            if (entry.getKey().endsWith(".class")) {
                for (var constant : ClassFile.of().parse(entry.getValue()).constantPool()) {
                    if (constant instanceof StringEntry text) {
                        said.addAll(List.of(text.stringValue().split(" ")));
                    }
                }
            }
        }
        var classes =
                UNSHOWN.entrySet().stream()
                        .filter(e -> !named.contains(e.getKey() + ".class"))
                        .flatMap(e -> Stream.of(e.getValue().split("\\|")))
                        .filter(style -> !said.contains(style))
                        .sorted()
                        .toList();
        return Pattern.compile("\\.(" + String.join("|", classes) + ")(?![\\w-])");
    }

    /** A style sheet without the rules that are for these style classes alone. */
    static byte[] shown(byte[] sheet, Pattern unshown) {
        var css = new String(sheet, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        return RULE.matcher(css).replaceAll(rule -> {
                    var kept = Stream.of(rule.group(1).split(",")).filter(selector -> !unshown.matcher(selector).find()).toList();
                    return Matcher.quoteReplacement(kept.isEmpty() ? "" : String.join(",", kept) + "{" + rule.group(2) + "}");
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One line for each library: what the list of parts says of its licence, and where its text is. */
    List<String> thirdParties(Map<String, List<String>> texts) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("Carnet de refus is GPL-3.0-or-later (LICENSE). It brings these libraries; texts of licences lie in the folders named.");
        lines.add("The Java runtime is GPL-2.0 with the Classpath exception; its texts are in the runtime's folder \"legal\".");
        lines.add("The letters in carnet-de-refus.jar and in the folder \"fonts\" are under the SIL Open Font License 1.1 (beside them in the jar, and in carnet-de-refus); the icons there are ikonli-feather-pack's.");
        lines.add("");
        var licences = licencesOfParts();
        texts.forEach((jar, files) -> {
            if (!jar.equals("carnet-de-refus.jar")) {
                var licence = licences.getOrDefault(jar.replaceFirst("(-linux|-win|-mac)(-aarch64)?\\.jar$|\\.jar$", ""), "see its text");
                lines.add(jar + ": " + licence + (files.isEmpty() ? "" : " (" + String.join(", ", files) + ")"));
            }
        });
        return lines;
    }

    /** {@code name-version} to licence, from the list of parts (SBOM); empty where none was made. */
    static Map<String, String> licencesOfParts() throws IOException {
        var file = Path.of("target/carnet-de-refus.cdx.xml");
        var found = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var component = Pattern.compile("<component [^>]*>(.*?)</component>", Pattern.DOTALL);
            for (var c : component.matcher(Files.readString(file)).results().toList()) {
                var text = c.group(1);
                var licence = Pattern.compile("<license[^>]*>\\s*<(id|name)>([^<]+)</|<expression[^>]*>([^<]+)</").matcher(text).results()
                        .map(m -> m.group(2) == null ? m.group(3) : m.group(2)).distinct().toList();
                if (!licence.isEmpty()) {
                    found.put(between(text, "name") + "-" + between(text, "version"), String.join(" or ", licence));
                }
            }
        }
        return found;
    }

    static String between(String text, String tag) {
        var m = Pattern.compile("<" + tag + ">([^<]+)</" + tag + ">").matcher(text);
        return m.find() ? m.group(1) : "";
    }

    void jpackage() throws IOException {
        var kiosk = work.resolve("kiosk.properties");
        var command = work.resolve("command.properties");
        Files.writeString(kiosk, "arguments=--kiosk\ndescription=Carnet de refus, kiosque\nwin-shortcut=false\nlinux-shortcut=false\n");
        Files.writeString(command, "win-console=true\nwin-shortcut=false\nwin-menu=false\nlinux-shortcut=false\ndescription=Carnet de refus, commandes\n");
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image", "--name", "carnet-de-refus", "--app-version", version, "--vendor", "Carnet de refus",
                "--input", input.toString(), "--main-jar", "carnet-de-refus.jar", "--main-class", "fr.carnetderefus.app.Main",
                "--runtime-image", work.resolve("runtime").toString(), "--icon", icon(),
                "--add-launcher", "carnet-de-refus-kiosk=" + kiosk, "--dest", work.resolve("image").toString()));
        if (system.startsWith("Windows")) {
            arguments.addAll(List.of("--add-launcher", "carnet=" + command));
        }
        OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        run("jpackage", arguments.toArray(String[]::new));
        if (!beside.equals(input)) {
            Files.move(beside, work.resolve("image/carnet-de-refus/bin"));
        }
        var app = resources();
        try (var files = Files.walk(legal)) {
            for (var file : files.toList()) {
                var to = app.resolve("legal").resolve(legal.relativize(file).toString());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Where licences go in the image. */
    Path resources() {
        var image = work.resolve("image");
        return system.startsWith("Mac") ? image.resolve("carnet-de-refus.app/Contents") : system.startsWith("Windows") ? image.resolve("carnet-de-refus") : image.resolve("carnet-de-refus/lib");
    }

    String icon() {
        return system.startsWith("Mac") ? "icons/carnet-de-refus.icns" : system.startsWith("Windows") ? "icons/carnet-de-refus.ico" : "icons/carnet-de-refus-256.png";
    }

    /** This system as SQLite's driver calls it. */
    static String system() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return (os.contains("mac") ? "Mac" : os.contains("win") ? "Windows" : "Linux") + "/" + arch;
    }

    static void run(String tool, String... arguments) {
        var words = new ByteArrayOutputStream();
        var writer = new PrintWriter(words, true);
        if (ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments) != 0) {
            throw new IllegalStateException(tool + ": " + words);
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
