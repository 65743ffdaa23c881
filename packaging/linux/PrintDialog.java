import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.ServiceUI;
import javax.print.ServiceUIFactory;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.Destination;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobPriority;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.PrintQuality;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterName;
import javax.print.attribute.standard.RequestingUserName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintServiceAttributeListener;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Walks through Java's print dialog with a printer that can do everything and prints nothing: each tab, each list, each choice, then the
 * dialog for a file and what it says of one that cannot be written. Whatever breaks, on any thread, is the end. It shows that a runtime has all that the dialog
 * asks for (a class that Image.java leaves out too many is only missed when someone prints); a page is printed into memory besides.
 *
 * <p>Compiled by a JDK, and run by the runtime that is to be tried: {@code java -Duser.language=fr -cp FOLDER PrintDialog}, on a
 * display (the dialog reads its words once, so another language is another run).
 */
class PrintDialog {
    static final AtomicReference<Throwable> BROKEN = new AtomicReference<>();
    static Path folder;

    static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> broke(failure));
        folder = Files.createTempDirectory("print-dialog");
        for (var toFile : List.of(false, true)) {
            walk(toFile);
        }
        page();
        Files.delete(folder);
        System.out.println("the print dialog was walked through");
        System.exit(0);
    }

    static void broke(Throwable failure) {
        if (BROKEN.compareAndSet(null, failure)) {
            failure.printStackTrace();
        }
        System.exit(1);
    }

    /** The dialog stands on a thread of its own, as in the program, until it is answered. */
    static void walk(boolean toFile) throws Exception {
        var services = new PrintService[] {new Able(), new Able()};
        var wanted = new HashPrintRequestAttributeSet(new Copies(2));
        wanted.add(new Destination(folder.resolve("out.ps").toUri()));
        var chosen = new AtomicReference<PrintService>();
        var asking =
                new Thread(() -> chosen.set(ServiceUI.printDialog(null, 40, 40, services, services[0], DocFlavor.SERVICE_FORMATTED.PAGEABLE, wanted)));
        asking.start();
        var dialog = window(JTabbedPane.class, asking);
        var tabs = all(dialog, JTabbedPane.class).getFirst();
        for (var i = 0; i < tabs.getTabCount(); i++) {
            var tab = i;
            on(() -> tabs.setSelectedIndex(tab));
            for (var list : all(dialog, JComboBox.class)) {
                on(() -> tryList(list));
            }
            for (var button : all(tabs.getComponentAt(tab), AbstractButton.class)) {
                // a list's arrow has no words, and the printer's own settings would be its maker's
                if (button.isEnabled() && button.getText() != null && !button.getText().isBlank() && !(button instanceof javax.swing.JButton)) {
                    on(() -> button.doClick(1));
                }
            }
            on(() -> all(dialog, JSpinner.class).stream().filter(JSpinner::isEnabled).forEach(s -> s.setValue(s.getNextValue())));
            on(() -> all(dialog, JTextComponent.class).stream().filter(t -> t.isEnabled() && t.isEditable()).forEach(t -> t.setText(t.getText())));
            on(() -> paint(dialog));
        }
        press(dialog, toFile);
        if (toFile) {
            var file = window(JFileChooser.class, asking);
            var chooser = all(file, JFileChooser.class).getFirst();
            on(() -> paint(file));
            // a folder that is not there: the dialog says so, and waits
            SwingUtilities.invokeLater(() -> {
                chooser.setSelectedFile(folder.resolve("none/out.ps").toFile());
                chooser.approveSelection();
            });
            var said = window(JOptionPane.class, asking);
            on(() -> paint(said));
            on(said::dispose);
            on(chooser::cancelSelection);
        }
        asking.join(20_000);
        if (asking.isAlive()) {
            throw new IllegalStateException("the dialog does not close");
        }
    }

    static void tryList(JComboBox<?> list) {
        if (list.isEnabled() && list.isShowing()) {
            list.showPopup();
            list.hidePopup();
            list.setSelectedIndex(list.getItemCount() - 1);
            list.setSelectedIndex(0);
        }
    }

    /** Presses the last button but one, to print; the last would give up. The choice for a file decides whether it asks for one. */
    static void press(Window dialog, boolean toFile) throws Exception {
        var file = all(dialog, javax.swing.JCheckBox.class).getFirst();
        on(() -> file.setSelected(toFile));
        var buttons = all(dialog, javax.swing.JButton.class).stream().filter(b -> b.getText() != null && !b.getText().isBlank()).toList();
        SwingUtilities.invokeLater(() -> buttons.get(buttons.size() - 2).doClick(1));
    }

    /** One page into memory, by the way that a printer's pages go. */
    static void page() throws Exception {
        var out = new ByteArrayOutputStream();
        var service =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                        .getPrintService(out);
        java.awt.print.Printable page =
                (g, format, index) -> {
                    g.drawImage(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), 100, 100, null);
                    g.drawString("Carnet de refus", 100, 100);
                    return index == 0 ? java.awt.print.Printable.PAGE_EXISTS : java.awt.print.Printable.NO_SUCH_PAGE;
                };
        service.createPrintJob().print(new SimpleDoc(page, DocFlavor.SERVICE_FORMATTED.PRINTABLE, null), new HashPrintRequestAttributeSet());
        if (!out.toString().contains("%%EOF")) {
            throw new IllegalStateException("no page was printed");
        }
    }

    static void on(Runnable doing) throws Exception {
        SwingUtilities.invokeAndWait(doing);
    }

    static void paint(Window window) {
        var picture = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        window.paint(picture.getGraphics());
    }

    /** The window that shows such a thing, as soon as it stands there. */
    static Window window(Class<? extends Component> shown, Thread asking) throws Exception {
        for (var i = 0; i < 300 && asking.isAlive(); i++) {
            for (var window : Window.getWindows()) {
                if (window.isShowing() && !all(window, shown).isEmpty()) {
                    return window;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no window came with a " + shown.getSimpleName());
    }

    static <T> List<T> all(Component within, Class<T> kind) {
        var found = new ArrayList<T>();
        if (kind.isInstance(within)) {
            found.add(kind.cast(within));
        }
        if (within instanceof Container container) {
            for (var child : container.getComponents()) {
                found.addAll(all(child, kind));
            }
        }
        return found;
    }

    /** A printer that offers whatever the dialog knows of. */
    static final class Able implements PrintService {
        static final List<Attribute> VALUES =
                List.of(
                        MediaSizeName.ISO_A4, MediaSizeName.ISO_A5, MediaTray.MAIN, MediaTray.MANUAL,
                        OrientationRequested.PORTRAIT, OrientationRequested.LANDSCAPE, OrientationRequested.REVERSE_LANDSCAPE,
                        Chromaticity.MONOCHROME, Chromaticity.COLOR, PrintQuality.DRAFT, PrintQuality.NORMAL, PrintQuality.HIGH,
                        Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE, Sides.TWO_SIDED_SHORT_EDGE, SheetCollate.COLLATED, SheetCollate.UNCOLLATED,
                        JobSheets.NONE, JobSheets.STANDARD, new JobPriority(50), new JobName("job", null), new RequestingUserName("user", null),
                        new Copies(1), new PageRanges(1, Integer.MAX_VALUE), new MediaPrintableArea(10, 10, 180, 270, MediaPrintableArea.MM));

        /** Of these the dialog wants all there are, in an array of their own kind. */
        private static final Set<Class<? extends Attribute>> SEVERAL =
                Set.of(Media.class, MediaPrintableArea.class, OrientationRequested.class, Chromaticity.class, PrintQuality.class, Sides.class,
                        SheetCollate.class, JobSheets.class);

        private static Stream<Attribute> of(Class<? extends Attribute> category) {
            return VALUES.stream().filter(v -> v.getCategory().equals(category));
        }

        @Override
        public String getName() {
            return "Imprimante";
        }

        @Override
        public DocPrintJob createPrintJob() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

        @Override
        public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

        @Override
        public PrintServiceAttributeSet getAttributes() {
            return new HashPrintServiceAttributeSet(new PrintServiceAttribute[] {new PrinterName(getName(), null), PrinterIsAcceptingJobs.ACCEPTING_JOBS});
        }

        @Override
        public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
            return category.cast(getAttributes().get(category));
        }

        @Override
        public DocFlavor[] getSupportedDocFlavors() {
            return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE};
        }

        @Override
        public boolean isDocFlavorSupported(DocFlavor flavor) {
            return Arrays.asList(getSupportedDocFlavors()).contains(flavor);
        }

        @Override
        public Class<?>[] getSupportedAttributeCategories() {
            return Stream.concat(VALUES.stream().map(Attribute::getCategory), Stream.of(Destination.class)).distinct().toArray(Class<?>[]::new);
        }

        @Override
        public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
            return Arrays.asList(getSupportedAttributeCategories()).contains(category);
        }

        @Override
        public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
            return category == Destination.class ? new Destination(folder.resolve("out.ps").toUri()) : of(category).findFirst().orElse(null);
        }

        @Override
        public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
            if (category == Copies.class) {
                return new CopiesSupported(1, 99);
            }
            var values = of(category).toList();
            return SEVERAL.contains(category)
                    ? values.toArray(length -> (Object[]) Array.newInstance(category, length))
                    : values.isEmpty() ? null : values.getFirst();
        }

        @Override
        public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
            return isAttributeCategorySupported(value.getCategory());
        }

        @Override
        public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
            return new HashAttributeSet();
        }

        @Override
        public ServiceUIFactory getServiceUIFactory() {
            return null;
        }
    }
}
