package fr.carnetderefus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Set;

/** No class of ours could open a connection: none names what would. */
class NoNetworkTest {
    /** An address of a resource in our own jar, and the text of one. */
    private static final Set<String> HARMLESS =
            Set.of(URL.class.getName(), URI.class.getName(), URISyntaxException.class.getName());

    private static boolean connects(JavaClass named) {
        var name = named.getName();
        return (named.getPackageName().equals("java.net") && !HARMLESS.contains(name))
                || name.startsWith("java.net.http.")
                || name.startsWith("javax.net")
                || name.startsWith("java.rmi")
                || name.startsWith("javafx.scene.web.")
                // takes HTML apart, and would fetch it too
                || name.equals("org.jsoup.Jsoup")
                || name.startsWith("org.jsoup.Connection")
                || name.startsWith("org.jsoup.helper.")
                || (name.startsWith("java.nio.channels.") && name.contains("SocketChannel"))
                || name.equals("java.nio.channels.DatagramChannel");
    }

    private static boolean opens(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(URL.class)
                && Set.of("openStream", "openConnection", "getContent").contains(call.getName());
    }

    @Test
    void noClassNamesASocket() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("open connections", NoNetworkTest::connects))
                .check(RoomsTest.CLASSES);
        noClasses()
                .should()
                .callMethodWhere(describe("follows an address", NoNetworkTest::opens))
                .check(RoomsTest.CLASSES);
    }

    /** The rule would see one. */
    @Test
    void theRuleSeesASocket() {
        classes()
                .that()
                .haveSimpleName("Talker")
                .should()
                .dependOnClassesThat(describe("open connections", NoNetworkTest::connects))
                .check(new ClassFileImporter().importClasses(Talker.class));
    }

    private static final class Talker {
        @SuppressWarnings("UnusedMethod") // the rule looks at it
        Socket made() {
            return new Socket();
        }
    }
}
