package nl.dutchtechzone.portal.publishing;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be known of a person. */
@Schema(description = "What can be known of a person")
public enum PersonalField {
    name("[^\\s].{0,198}[^\\s]|[^\\s]", "A name has 1 to 200 characters."),
    email("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]+", "An e-mail address looks like naam@voorbeeld.nl."),
    phone("\\+?[0-9][0-9 ()-]{5,24}", "A telephone number has digits, spaces and hyphens, such as 0591 123456."),
    website("https?://[^\\s]{1,280}", "A web address begins with https:// or http://.");

    private final Pattern form;
    private final String rule;

    PersonalField(String form, String rule) {
        this.form = Pattern.compile(form);
        this.rule = rule;
    }

    boolean takes(String value) {
        return form.matcher(value).matches();
    }

    String rule() {
        return rule;
    }
}
